// While files are on their way (see papers.js), the next page comes in place of this one, so that they go on. At any other time,
// and whenever anything about it fails, pages are loaded as ever.
(function () {
  'use strict';
  var shown = location.pathname + location.search;
  var pressed = null;
  if (!window.fetch || !window.URLSearchParams) { return; }

  function sending() { return Number(document.documentElement.dataset.sending || 0) > 0; }
  function ours(address) {
    var url = new URL(address, location.href);
    return url.origin === location.origin && /^\/[a-z]{2}\/(my|apply)(\/|$)/.test(url.pathname) ? url : null;
  }
  function all(selector, within) { return Array.prototype.slice.call(within.querySelectorAll(selector)); }

  function swap(text, address, push) {
    var next = new DOMParser().parseFromString(text, 'text/html');
    var here = document.getElementById('main');
    var main = next.getElementById('main');
    if (!main || !here) { throw new Error('another kind of page'); }
    var rows = all('.row[id]', here).map(function (row) { return row.id; });
    all('link[rel=stylesheet], script[src]', next).forEach(function (part) {
      var name = part.tagName === 'LINK' ? 'href' : 'src';
      if (all(part.tagName, document).some(function (old) { return old.getAttribute(name) === part.getAttribute(name); })) { return; }
      var copy = document.createElement(part.tagName);
      if (name === 'href') { copy.rel = 'stylesheet'; }
      copy[name] = part.getAttribute(name);
      document.head.appendChild(copy);
    });
    document.documentElement.lang = next.documentElement.lang;
    document.documentElement.dir = next.documentElement.dir;
    document.title = next.title;
    here.replaceWith(document.adoptNode(main));
    ['.top', '.foot'].forEach(function (part) {
      var old = document.querySelector(part);
      var fresh = next.querySelector(part);
      if (old && fresh) { old.replaceWith(document.adoptNode(fresh)); }
    });
    if (push) { history.pushState(null, '', address); }
    shown = location.pathname + location.search;
    document.dispatchEvent(new Event('swapped'));
    var same = rows.length && rows.some(function (id) { return document.getElementById(id); });
    var added = same ? all('.row[id]', main).filter(function (row) { return rows.indexOf(row.id) < 0; })[0] : null;
    var to = document.getElementById('error-summary') || added || main.querySelector('h1') || main;
    if (to.tabIndex < 0) { to.tabIndex = -1; }
    window.scrollTo(0, 0);
    to.focus();
  }
  function come(asked, push, instead) {
    asked.then(function (answer) {
      if (!answer.ok || !ours(answer.url)) { throw new Error('not a page to stay on'); }
      return answer.text().then(function (text) { swap(text, answer.url, push); });
    }, function (broken) {
      broken.line = true;
      throw broken;
    }).catch(function (trouble) {
      if (!trouble.line) { instead(); return; }
      var sentence = document.querySelector('#sending [data-say=unsaved]');
      if (!sentence) { instead(); return; }
      // There is no line: the page stays as it is, with what is typed in it.
      var told = document.createElement('p');
      told.className = 'error no-line';
      told.setAttribute('role', 'alert');
      told.textContent = sentence.textContent;
      all('.no-line', document).forEach(function (old) { old.remove(); });
      all('form', document).forEach(function (form) { delete form.dataset.sent; });
      (pressed && document.body.contains(pressed) ? pressed.closest('p, .together, form') : document.getElementById('main')).after(told);
    });
  }

  document.addEventListener('click', function (event) {
    pressed = event.target.closest ? event.target.closest('button, a[href]') : null;
    if (!pressed || pressed.tagName !== 'A' || !sending() || event.defaultPrevented) { return; }
    var link = pressed;
    var plain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !link.target && !link.download;
    var url = plain ? ours(link.href) : null;
    if (url && !(url.hash && url.pathname + url.search === shown)) {
      event.preventDefault();
      come(fetch(link.href, { credentials: 'same-origin' }), true, function () { location.href = link.href; });
    }
  });
  document.addEventListener('submit', function (event) {
    var form = event.target;
    var by = event.submitter || (pressed && pressed.form === form ? pressed : null);
    if (event.defaultPrevented || !sending() || form.method !== 'post' || /multipart/.test(form.enctype) || !ours(form.action)) { return; }
    event.preventDefault();
    var data = new FormData(form);
    if (!by && form.querySelector('button[name=do]')) { by = form.querySelector('button.primary[name=do]'); } // Enter in a field
    if (by && by.name) { data.set(by.name, by.value); }
    come(fetch(form.action, { method: 'POST', body: new URLSearchParams(data), credentials: 'same-origin' }), true, function () {
      if (by && by.name) {
        var field = document.createElement('input');
        field.type = 'hidden';
        field.name = by.name;
        field.value = by.value;
        form.appendChild(field);
      }
      form.submit();
    });
  });
  window.addEventListener('popstate', function () {
    if (location.pathname + location.search === shown) { return; }
    var reload = function () { location.reload(); };
    if (sending()) { come(fetch(location.href, { credentials: 'same-origin' }), false, reload); } else { reload(); }
  });
}());
