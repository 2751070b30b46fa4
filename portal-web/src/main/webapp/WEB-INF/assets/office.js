// Scripts of the office's pages prove their posts like every form does.
(function () {
  'use strict';
  var proof = document.querySelector('meta[name="csrf"]');
  if (window.jQuery && proof) {
    window.jQuery.ajaxPrefilter(function (options, original, request) {
      if (!options.crossDomain) {
        request.setRequestHeader('X-Csrf', proof.content);
      }
    });
  }
  var summary = document.getElementById('error-summary');
  if (summary) {
    summary.focus();
  }
}());
