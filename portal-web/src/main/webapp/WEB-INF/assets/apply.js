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
  document.addEventListener('change', follow);
  document.addEventListener('swapped', follow); // another step has come in place: see stay.js
  follow();
}());
