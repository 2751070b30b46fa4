// Comfort only: every page works without this.
(function () {
  'use strict';
  var summary = document.getElementById('error-summary');
  if (summary) {
    summary.focus();
  }
  // The second press of the same button within a few seconds is a slip of the finger.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 5000) {
      event.preventDefault();
    }
    form.dataset.sent = String(Date.now());
  });
  // A page that comes back from the browser's memory may be sent again.
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      document.querySelectorAll('form').forEach(function (form) { delete form.dataset.sent; });
    }
  });
}());
