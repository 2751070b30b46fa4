// The page on which staff scan papers: how far the checks of their own files have come is asked until all have ended, and each paper
// whose checks have is drawn anew, unless somebody is writing in it. Without scripts a link does the same.
(function () {
  'use strict';
  if (!window.fetch || !document.getElementById('scan-status')) { return; }
  var EVERY = 2000, until = Date.now() + 180000;
  function all(selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); }
  function waiting() {
    return all('[data-papers] li[data-file]').filter(function (file) { return /^(RECEIVED|QUARANTINED)$/.test(file.dataset.state); });
  }
  function later() { if (waiting().length && Date.now() < until) { setTimeout(ask, EVERY); } }
  function ask() {
    var ids = waiting().map(function (file) { return file.dataset.file; });
    if (document.hidden || !ids.length) { later(); return; }
    fetch('/papers/states/scanned/' + ids.slice(0, 30).join(','), { credentials: 'same-origin' }).then(function (answer) {
      return answer.ok ? answer.json() : null;
    }).then(function (states) {
      // Nobody is signed in any more, or none of them is one's own.
      if (!states || !Object.keys(states).length) { return null; }
      var ended = ids.some(function (id) { return states[id] && states[id] !== 'RECEIVED'; });
      return ended ? refresh().then(later) : later();
    }).catch(later);
  }
  function refresh() {
    return fetch(location.href, { credentials: 'same-origin' }).then(function (answer) { return answer.text(); }).then(function (text) {
      var fresh = new DOMParser().parseFromString(text, 'text/html');
      all('[data-papers] li[data-paper]').forEach(function (old) {
        var now = fresh.getElementById(old.id);
        if (!now || now.dataset.state === old.dataset.state || old.contains(document.activeElement)) { return; }
        old.replaceWith(document.importNode(now, true));
        document.getElementById('scan-status').textContent =
          now.querySelector('.name').textContent.trim() + ': ' + now.querySelector('.state').textContent.trim();
      });
      var notice = document.querySelector('[data-papers] .notice');
      if (notice && !fresh.querySelector('[data-papers] .notice')) { notice.remove(); }
    });
  }
  later();
}());
