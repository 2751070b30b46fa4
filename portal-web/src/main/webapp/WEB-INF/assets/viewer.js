// The papers beside their row, one at a time: turned, enlarged, walked through, marked. Without it all pages of the open row
// stand below each other, with the same buttons for the same marks.
(function () {
  'use strict';
  var STEPS = 3;
  var seen = {}; // how each paper was last looked at while this page is open
  var at = {}; // which paper of each row
  var said = null;
  var polls = 0;
  var timer = null;

  function list(within, what) { return Array.prototype.slice.call(within.querySelectorAll(what)); }
  function aside() { return document.getElementById('papers'); }
  function bar() { return aside().querySelector('.viewer'); }
  function section() { return aside().querySelector('.papers-of:not([hidden])'); }
  function sectionOf(row) { return list(aside(), '.papers-of').filter(function (one) { return one.dataset.row === row; })[0]; }
  function papers(within) { return within ? list(within, '.paper') : []; }
  function shown() {
    var here = section();
    return here ? papers(here)[Math.min(at[here.dataset.row] || 0, papers(here).length - 1)] || null : null;
  }
  function look(paper) {
    var id = paper.dataset.paper;
    seen[id] = seen[id] || { page: 0, size: 0, turn: 0, tone: 0 };
    return seen[id];
  }
  function figures(paper) { return list(paper, 'figure'); }
  function figure(paper) {
    var all = figures(paper);
    return all[Math.min(look(paper).page, all.length - 1)] || null;
  }
  function picture() { return shown() && figure(shown()) ? figure(shown()).querySelector('.picture') : null; }

  function show(row) {
    var here = sectionOf(row);
    if (!here) { return; }
    list(aside(), '.papers-of').forEach(function (one) { one.hidden = one !== here; });
    draw();
  }

  function draw() {
    var paper = shown();
    aside().classList.add('live');
    papers(section()).forEach(function (one) { one.hidden = one !== paper; });
    var total = list(aside(), '.paper').length;
    bar().hidden = total === 0;
    list(bar(), '[data-look=next], [data-look=before]').forEach(function (button) { button.hidden = total < 2 && Boolean(paper); });
    list(bar(), '.of-picture').forEach(function (group) { group.hidden = !paper || figures(paper).length === 0; });
    list(bar(), '[data-look^=page]').forEach(function (button) { button.hidden = !paper || figures(paper).length < 2; });
    place(paper);
    if (paper) { drawPages(paper); }
    var more = aside().querySelector('.to-more');
    if (more) { more.hidden = !section() || section().dataset.row === 'more'; }
    say(paper);
  }

  // The tools stand right under the picture.
  function place(paper) {
    var tools = bar();
    var before = paper ? paper.querySelector('.paper-foot') : null;
    if (paper ? tools.nextElementSibling === before : tools.parentNode === aside()) { return; }
    var focused = tools.contains(document.activeElement) ? document.activeElement : null;
    if (paper) { before.parentNode.insertBefore(tools, before); } else { section().after(tools); }
    if (focused) { focused.focus(); }
  }

  function drawPages(paper) {
    var now = look(paper);
    var current = figure(paper);
    figures(paper).forEach(function (one) {
      one.hidden = one !== current;
      if (one === current) {
        // What lies in a template is not fetched, and not logged as looked at, until it is shown.
        var later = one.querySelector('template');
        if (later) { later.replaceWith(document.importNode(later.content, true)); }
        one.querySelector('.picture').className = 'picture size-' + now.size + ' turn-' + now.turn + ' tone-' + now.tone;
      }
    });
  }

  function words(element) { return element ? element.textContent.replace(/\s+/g, ' ').trim() : ''; }
  function say(paper) {
    var now = paper
      ? [words(paper.querySelector('h2')), words(paper.querySelector('.paper-at')),
          figure(paper) ? words(figure(paper).querySelector('figcaption')) : words(paper.querySelector('.waiting'))].join(' · ')
      : words(section() && section().querySelector('.papers-head'));
    var first = said === null;
    if (now !== said) {
      said = now;
      if (!first) { document.getElementById('papers-said').textContent = now; }
    }
  }

  // One paper on or back, across all rows. Tells the row that it ends on.
  function walk(step) {
    var all = list(aside(), '.paper');
    if (all.length === 0) { return null; }
    var here = section();
    var paper = shown();
    var next;
    if (paper) {
      next = all[(all.indexOf(paper) + step + all.length) % all.length];
    } else {
      var after = all.filter(function (one) { return Boolean(here.compareDocumentPosition(one) & (step > 0 ? 4 : 2)); });
      next = (step > 0 ? after[0] || all[0] : after[after.length - 1] || all[all.length - 1]);
    }
    var there = next.closest('.papers-of');
    at[there.dataset.row] = papers(there).indexOf(next);
    show(there.dataset.row);
    return there.dataset.row;
  }

  function turnPage(step) {
    var paper = shown();
    if (!paper || figures(paper).length === 0) { return; }
    var all = figures(paper);
    var focused = document.activeElement && document.activeElement.closest('#papers .picture');
    look(paper).page = Math.max(0, Math.min(all.length - 1, all.indexOf(figure(paper)) + step));
    draw();
    if (focused) { picture().focus(); }
  }

  function act(what) {
    var paper = shown();
    if (!paper) { return; }
    var now = look(paper);
    if (what === 'page-before') { turnPage(-1); return; }
    if (what === 'page-next') { turnPage(1); return; }
    if (what === 'in') { now.size = Math.min(STEPS, now.size + 1); }
    if (what === 'out') { now.size = Math.max(0, now.size - 1); }
    if (what === 'whole') { now.size = 0; }
    if (what === 'turn') { now.turn = (now.turn + 1) % 4; }
    if (what === 'tone') { now.tone = (now.tone + 1) % 3; }
    draw();
    if (what === 'tone') { document.getElementById('papers-said').textContent = bar().dataset.tones.split('|')[now.tone]; }
  }

  function scrolls(view, step) {
    return step > 0 ? view.scrollLeft + view.clientWidth < view.scrollWidth - 1 : view.scrollLeft > 1;
  }

  // A picture larger than its window is moved by the hand too
  var drag = null;
  document.addEventListener('pointerdown', function (event) {
    var view = event.target.closest('#papers .picture');
    if (!view || event.button !== 0 || event.pointerType !== 'mouse') { return; }
    drag = { view: view, x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
    view.setPointerCapture(event.pointerId);
  });
  document.addEventListener('pointermove', function (event) {
    if (drag) {
      drag.view.scrollLeft = drag.x - event.clientX;
      drag.view.scrollTop = drag.y - event.clientY;
    }
  });
  document.addEventListener('pointerup', function () { drag = null; });
  document.addEventListener('pointercancel', function () { drag = null; });
  document.addEventListener('dragstart', function (event) {
    if (event.target.closest('#papers .picture')) { event.preventDefault(); }
  });

  // What the server has drawn anew takes its place; a picture that has not changed stays as it lies under the eye
  function merge(fresh, onlyChanged) {
    var there = fresh.getElementById('papers');
    var focused = aside().contains(document.activeElement) ? document.activeElement : null;
    list(there, 'noscript').forEach(function (one) { one.remove(); });
    aside().appendChild(bar());
    var after = null;
    var stillThere = {};
    list(there, '.papers-of').forEach(function (next) {
      var old = sectionOf(next.dataset.row);
      stillThere[next.dataset.row] = true;
      if (!old) {
        old = document.adoptNode(next);
        old.hidden = true;
        if (after) { after.after(old); } else { aside().querySelector('#papers-said').after(old); }
      } else {
        mergeSection(old, next, onlyChanged);
      }
      after = old;
    });
    list(aside(), '.papers-of').forEach(function (old) {
      if (!stillThere[old.dataset.row]) { old.remove(); }
    });
    if (!section() && sectionOf('more')) { sectionOf('more').hidden = false; }
    draw();
    if (focused) { refocus(focused); }
    watch();
  }
  // Who stood in the list stands there still: on the same thing, on what has taken its place, or on the paper that is shown.
  function refocus(element) {
    var there = document.body.contains(element) ? element : element.id && document.getElementById(element.id);
    var near = there || picture() || (shown() && shown().querySelector('button, summary, a[href], .picture'));
    if (near && document.activeElement !== near) { near.focus({ preventScroll: true }); }
  }
  function mergeSection(old, next, onlyChanged) {
    if (!onlyChanged) { old.querySelector('.papers-head').replaceWith(document.adoptNode(next.querySelector('.papers-head'))); }
    var place = old.querySelector('.papers-list');
    var ids = papers(next).map(function (fresh) { return fresh.id; });
    papers(old).forEach(function (known) { if (ids.indexOf(known.id) < 0) { known.remove(); } });
    papers(next).forEach(function (fresh) {
      var known = document.getElementById(fresh.id);
      if (!known) {
        place.appendChild(document.adoptNode(fresh));
      } else if (known.dataset.drawn !== fresh.dataset.drawn) {
        carry(known, fresh);
        known.replaceWith(document.adoptNode(fresh));
      } else if (!onlyChanged) {
        keepOpen(known, fresh);
        known.querySelector('.paper-head').replaceWith(document.adoptNode(fresh.querySelector('.paper-head')));
        known.querySelector('.paper-foot').replaceWith(document.adoptNode(fresh.querySelector('.paper-foot')));
      }
    });
  }
  function carry(known, fresh) {
    keepOpen(known, fresh);
    list(known, 'textarea, input[type=text]').forEach(function (field) {
      var other = fresh.querySelector('[name="' + field.name + '"]');
      if (other && field.value !== field.defaultValue) { other.value = field.value; }
    });
  }
  function keepOpen(known, fresh) {
    list(known, 'details[open][id]').forEach(function (one) {
      var other = list(fresh, 'details').filter(function (two) { return two.id === one.id; })[0];
      // A note that was just saved stands above; its field closes again.
      if (other && !one.classList.contains('note-on')) { other.open = true; }
    });
  }

  // While a file is being checked the page looks again by itself, less and less often
  function watch() {
    var waiting = list(aside(), '[data-checking=yes]').length > 0;
    if (!waiting || timer || polls >= 9) { return; }
    timer = setTimeout(function () {
      timer = null;
      if (document.hidden) { watch(); return; }
      polls++;
      fetch(window.location.href.split('#')[0], { credentials: 'same-origin' }).then(function (answer) {
        return answer.ok ? answer.text() : null;
      }).then(function (text) {
        var fresh = text ? new DOMParser().parseFromString(text, 'text/html') : null;
        if (fresh && fresh.getElementById('papers')) {
          list(fresh, '.clips, .noticed').forEach(function (clips) {
            var old = document.getElementById(clips.id);
            if (old) { old.replaceWith(document.adoptNode(clips)); }
          });
          merge(fresh, true);
        }
      }).catch(function () { /* It looks again when it can. */ });
    }, Math.min(60000, 2000 * Math.pow(2, polls)));
  }

  window.paperViewer = {
    show: show, act: act, walk: walk, turnPage: turnPage, merge: merge, shown: shown, picture: picture, scrolls: scrolls,
    row: function () { return section() ? section().dataset.row : null; },
    start: function (row) {
      list(aside(), 'noscript').forEach(function (one) { one.remove(); });
      if (sectionOf(row)) { show(row); } else if (list(aside(), '.papers-of').length) { show(list(aside(), '.papers-of')[0].dataset.row); }
      watch();
    }
  };
}());
