// Comfort only: without this script every question that may apply stands open.
(function () {
  'use strict';
  var form = null;
  function answer(key) {
    var field = form.elements.namedItem(key);
    return field ? field.value : '';
  }
  function follow() {
    form = document.getElementById('step');
    if (!form) {
      return;
    }
    form.querySelectorAll('[data-show]').forEach(function (part) {
      part.hidden = !part.dataset.show.split('&').every(function (condition) {
        var at = condition.indexOf('=');
        return condition.slice(at + 1).split('|').indexOf(answer(condition.slice(0, at))) >= 0;
      });
    });
    // A row or group of which nothing is left to answer goes with its questions.
    form.querySelectorAll('.block > .row').forEach(function (row) {
      var asked = row.querySelectorAll('.asked');
      row.hidden = asked.length > 0 && Array.prototype.every.call(asked, function (part) { return part.hidden; });
    });
    form.querySelectorAll('.block:not([data-show])').forEach(function (block) {
      var rows = block.querySelectorAll('.row');
      block.hidden = rows.length > 0 && !block.querySelector('.add') &&
        Array.prototype.every.call(rows, function (row) { return row.hidden; });
    });
    form.querySelectorAll('.before').forEach(function (before) {
      before.hidden = !!before.previousElementSibling.querySelector('input[value=yes]:checked');
    });
  }
  // Who comes to change an answer that a question in front of it has closed finds that question answered so that it opens.
  function stand() {
    var place = form && location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place || !form.contains(place)) { return; }
    for (var part = place.closest('[data-show][hidden]'); part; part = part.parentElement.closest('[data-show]')) {
      part.dataset.show.split('&').forEach(function (condition) {
        var at = condition.indexOf('=');
        var key = condition.slice(0, at);
        var opens = condition.slice(at + 1).split('|');
        if (opens.indexOf(answer(key)) >= 0) { return; }
        var choice = Array.prototype.filter.call(form.querySelectorAll('input[type=radio]'), function (one) {
          return one.name === key && opens.indexOf(one.value) >= 0;
        })[0];
        if (choice) { choice.checked = true; }
      });
    }
    follow();
    var field = place.matches('input, select, textarea') ? place
      : place.querySelector('input:checked, input[type=text], textarea, select, input') || place;
    field.focus();
    field.scrollIntoView({ block: 'center' });
  }
  document.addEventListener('change', follow);
  document.addEventListener('swapped', function () { follow(); stand(); }); // another step has come in place: see stay.js
  follow();
  if (!document.getElementById('error-summary')) { stand(); }
}());
