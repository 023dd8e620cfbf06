'use strict';
// Filters, steps from quotation to quotation, and shows the note of the one under the pointer or in focus. Nothing is
// ever parsed as markup: elements are cloned or made, words are set as text.
(() => {
  const byId = id => document.getElementById(id);

  // Every quotation by its number: its note, the places of its words in the text, and what filters ask for.
  const quotations = Array.from(document.querySelectorAll('.n'), note => ({
    note,
    parts: [],
    kind: note.dataset.k,
    percent: Number(note.dataset.c),
    voices: note.dataset.s ? note.dataset.s.split(' ') : [],
    flags: (note.dataset.f || '') + (note.dataset.s ? '' : 'o'),
    shown: true
  }));
  for (const part of document.getElementsByClassName('q')) {
    quotations[part.dataset.q].parts.push(part);
  }
  const entries = byId('contents').children;
  const articles = Array.from(document.querySelectorAll('article'), (element, index) => ({
    element,
    entry: entries[index],
    first: Number(element.dataset.first),
    count: Number(element.dataset.count)
  }));
  const statements = Array.from(document.querySelectorAll('.statements tbody tr'), element => ({
    element,
    numbers: element.dataset.q ? element.dataset.q.split(' ') : []
  }));

  // Filters

  const form = byId('filter');
  const voice = byId('voice');
  const show = byId('show');
  const sure = byId('sure');
  let shown = quotations.map((quotation, number) => number);
  let current = -1;

  const options = Array.from(document.querySelectorAll('[data-voice]'), link => {
    const total = link.closest('tr').children[1].textContent;
    return {value: link.dataset.voice, name: link.textContent, label: `${link.textContent} (${total})`};
  });
  const mostQuoted = 15;
  if (options.length <= mostQuoted) {
    addOptions(voice, options);
  } else {
    addGroup('Most quoted', options.slice(0, mostQuoted));
    addGroup('From A to Z', options.slice().sort((a, b) => a.name.localeCompare(b.name, 'en')));
  }

  function addGroup(label, list) {
    const group = document.createElement('optgroup');
    group.label = label;
    addOptions(group, list);
    voice.append(group);
  }

  function addOptions(parent, list) {
    parent.append(...list.map(option => new Option(option.label, option.value)));
  }

  function applyFilter() {
    const [least, most] = sure.value ? sure.value.split('-').map(Number) : [-1, 100];
    const kinds = 'dmi'.split('').filter(kind => byId('kind-' + kind).checked).join('');
    const everything = !voice.value && !show.value && !sure.value && kinds.length === 3;
    shown = [];
    quotations.forEach((quotation, number) => {
      const fits = kinds.includes(quotation.kind)
          && quotation.percent >= least && quotation.percent <= most
          && (!voice.value || quotation.voices.includes(voice.value))
          && (!show.value || quotation.flags.includes(show.value));
      if (fits) {
        shown.push(number);
      }
      if (fits !== quotation.shown) {
        quotation.shown = fits;
        quotation.note.hidden = !fits;
        quotation.parts.forEach(part => part.classList.toggle('off', !fits));
      }
    });
    let left = 0;
    articles.forEach(article => {
      let any = everything;
      for (let i = article.first; !any && i < article.first + article.count; i++) {
        any = quotations[i].shown;
      }
      left += any ? 1 : 0;
      setHidden(article.element, !any);
      setHidden(article.entry, !any);
    });
    statements.forEach(statement =>
        setHidden(statement.element, !everything && !statement.numbers.some(number => quotations[number].shown)));
    current = -1;
    byId('count').textContent = everything
        ? `${quotations.length} quotations`
        : `${shown.length} of ${quotations.length} quotations, in ${left} of ${articles.length} articles`;
    byId('next').disabled = byId('previous').disabled = shown.length === 0;
    hideTip();
  }

  function setHidden(element, hidden) {
    if (element.hidden !== hidden) {
      element.hidden = hidden;
    }
  }

  function clearFilter() {
    form.reset();
    applyFilter();
  }

  form.addEventListener('change', applyFilter);
  form.addEventListener('submit', event => event.preventDefault());
  byId('clear').addEventListener('click', clearFilter);

  // Steps

  function step(direction) {
    if (shown.length === 0) {
      return;
    }
    current = current < 0 && direction < 0 ? shown.length - 1 : (current + direction + shown.length) % shown.length;
    goTo(byId('q' + shown[current]));
    byId('count').textContent = `${current + 1} of ${shown.length}`;
  }

  function goTo(element) {
    if (element) {
      element.scrollIntoView({block: 'center'});
      element.focus({preventScroll: true});
    }
  }

  byId('next').addEventListener('click', () => step(1));
  byId('previous').addEventListener('click', () => step(-1));

  // Links into the page: to what a filter hides, or to a note that is folded away.

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) {
      return;
    }
    if (link.dataset.voice || link.dataset.show) {
      event.preventDefault();
      form.reset();
      voice.value = link.dataset.voice || '';
      show.value = link.dataset.show || '';
      applyFilter();
      step(1);
      return;
    }
    const target = byId(link.hash.slice(1));
    if (target && target.closest('[hidden]') || target && target.closest('.off')) {
      clearFilter();
    }
    for (let folded = target; folded; folded = folded.parentElement) {
      if (folded.localName === 'details') {
        folded.open = true;
      }
    }
    if (target && target.id.match(/^[nse]\d/)) {
      target.tabIndex = -1;
    }
    hideTip();
  });

  // The tip: dismissed with Escape, stays while the pointer is on it (WCAG 2.2, 1.4.13). It repeats the note, which is
  // the description of the speaker's name before the quotation, so a screen reader has no need of it.

  const tip = byId('tip');
  let anchor = null;
  let dismissed = null;
  let timer = 0;

  function noteOf(element) {
    if (element.dataset.e) {
      return byId('e' + element.dataset.e);
    }
    return byId('d' + (element.dataset.q || element.id.slice(1)));
  }

  function light(on) {
    const number = anchor && anchor.dataset.e === undefined && (anchor.dataset.q || anchor.id.slice(1));
    if (number) {
      quotations[number].parts.forEach(part => part.classList.toggle('lit', on));
    }
  }

  function showTip(element, point) {
    const note = noteOf(element);
    if (!note) {
      return;
    }
    light(false);
    anchor = element;
    light(true);
    tip.replaceChildren(...note.cloneNode(true).childNodes);
    tip.hidden = false;
    place(Array.from(element.getClientRects()), point);
  }

  /** Puts the tip below the line that the pointer is on, or above it where there is no room. */
  function place(lines, point) {
    const line = point ? lines.find(l => point.y >= l.top - 2 && point.y <= l.bottom + 2) || lines[0] : lines[0];
    if (!line) {
      return;
    }
    const width = tip.offsetWidth;
    const height = tip.offsetHeight;
    const edge = 8;
    const room = document.documentElement.clientWidth - width - edge;
    const left = Math.max(edge, Math.min(point ? point.x - 20 : line.left, room));
    const bottom = byId('steps').getBoundingClientRect().top;
    const below = line.bottom + 4 + height < bottom || line.top - 4 - height < 0;
    tip.style.left = `${left + window.scrollX}px`;
    tip.style.top = `${(below ? line.bottom + 4 : line.top - 4 - height) + window.scrollY}px`;
  }

  function hideTip() {
    clearTimeout(timer);
    light(false);
    anchor = null;
    tip.hidden = true;
  }

  function hideSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const focused = document.activeElement;
      if (focused && focused !== dismissed && focused.matches('.who:focus-visible')) {
        showTip(focused);
      } else {
        hideTip();
      }
    }, 250);
  }

  const marked = '.who, .q:not(.off), [data-e]';

  document.addEventListener('pointerover', event => {
    if (tip.contains(event.target)) {
      clearTimeout(timer);
      return;
    }
    const element = event.target.closest(marked);
    if (element === anchor) {
      clearTimeout(timer);
    } else if (element) {
      clearTimeout(timer);
      const point = {x: event.clientX, y: event.clientY};
      timer = setTimeout(() => showTip(element, point), anchor ? 150 : 100);
    } else {
      hideSoon();
    }
  });
  document.addEventListener('pointerout', event => {
    if (!event.relatedTarget) {
      hideSoon();
    }
  });
  document.addEventListener('focusin', event => {
    const element = event.target.closest('.who');
    dismissed = null;
    if (element) {
      clearTimeout(timer);
      showTip(element);
    } else {
      hideTip();
    }
  });
  document.addEventListener('focusout', hideSoon);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      dismissed = document.activeElement;
      hideTip();
    }
  });

  // The panel is folded where it would push the text off the screen.
  const wide = matchMedia('(min-width: 64rem)');
  const fold = () => {
    byId('panel').open = wide.matches;
  };
  wide.addEventListener('change', fold);
  fold();

  // On paper the notes are part of the text. (Browsers with ::details-content need no help.)
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll('main details:not([open])'));
    opened.forEach(details => {
      details.open = true;
    });
  });
  addEventListener('afterprint', () => opened.forEach(details => {
    details.open = false;
  }));

  applyFilter();
  form.hidden = false;
  byId('steps').hidden = false;
})();
