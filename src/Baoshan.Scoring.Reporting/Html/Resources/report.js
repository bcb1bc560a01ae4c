(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const on = (node, event, act) => { if (node) { node.addEventListener(event, act); } };
  const remember = (key, value) => { try { return value === undefined ? localStorage.getItem(key) : localStorage.setItem(key, value); } catch { return null; } };

  // theme: system, light, dark
  const themeButton = one('[data-do="theme"]');
  const themes = ['auto', 'light', 'dark'];
  const setTheme = theme => {
    if (theme === 'auto') { root.removeAttribute('data-theme'); } else { root.dataset.theme = theme; }
    if (themeButton) { themeButton.textContent = themeButton.dataset[theme]; themeButton.dataset.theme = theme; }
  };
  const stored = remember('baoshan-theme');
  setTheme(themes.includes(stored) ? stored : 'auto');
  on(themeButton, 'click', () => {
    const next = themes[(themes.indexOf(themeButton.dataset.theme) + 1) % themes.length];
    setTheme(next);
    remember('baoshan-theme', next);
  });
  on(one('[data-do="print"]'), 'click', () => window.print());
  on(one('[data-do="json"]'), 'click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([one('#scorecard').textContent], { type: 'application/json' }));
    link.download = 'scorecard.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  // the table
  const table = one('.tree');
  if (!table) { return; }
  const found = one('#found');
  const search = one('#search');
  const onlyLost = one('#only-lost');
  const levelButtons = all('.levels button');
  const rows = all('tbody tr[data-level]', table).map(row => ({
    row,
    level: Number(row.dataset.level),
    button: one('th button', row),
    leaf: row.classList.contains('leaf'),
    attention: row.classList.contains('attention'),
    detail: document.getElementById(row.id + '-why'),
    text: '',
    parent: null,
    folded: false
  }));
  const byId = new Map(rows.map(item => [item.row.id, item]));
  rows.forEach(item => {
    item.parent = byId.get(item.row.dataset.parent) || null;
    item.text = (item.row.textContent + ' ' + (item.detail ? item.detail.textContent : '')).toLowerCase();
    item.own = one('th', item.row).textContent.toLowerCase();
  });

  const show = (item, open) => {
    if (!item.detail) { return; }
    item.button.setAttribute('aria-expanded', String(open));
    item.detail.classList.toggle('shown', open);
  };
  const isShown = item => item.detail && item.detail.classList.contains('shown');

  const refresh = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const filtered = words.length > 0 || onlyLost.checked;
    const visible = new Set();
    let count = 0;
    rows.forEach(item => {
      const matches = words.every(word => (item.leaf ? item.text : item.own).includes(word)) && (!onlyLost.checked || (item.leaf && item.attention));
      if (filtered && matches) {
        count++;
        for (let above = item; above; above = above.parent) { visible.add(above); }
      }
    });
    rows.forEach(item => {
      let hidden = filtered ? !visible.has(item) : false;
      for (let above = item.parent; !filtered && above; above = above.parent) { hidden = hidden || above.folded; }
      item.row.classList.toggle('hidden', hidden);
      if (item.detail) { item.detail.classList.toggle('hidden', hidden); }
      if (!item.leaf) { item.button.setAttribute('aria-expanded', String(filtered || !item.folded)); }
    });
    found.textContent = !filtered ? '' : count ? found.dataset.text.replace('#', count) : found.dataset.none;
  };

  const pressLevels = () => {
    const inner = rows.filter(item => !item.leaf);
    levelButtons.forEach(button => {
      const level = Number(button.dataset.level);
      button.setAttribute('aria-pressed', String(inner.every(item => item.folded === item.level >= level)));
    });
  };
  levelButtons.forEach(button => on(button, 'click', () => {
    const level = Number(button.dataset.level);
    search.value = '';
    onlyLost.checked = false;
    rows.forEach(item => { item.folded = !item.leaf && item.level >= level; });
    pressLevels();
    refresh();
  }));

  on(table, 'click', event => {
    const row = event.target.closest('tr[data-level]');
    if (!row || !event.target.closest('th, .why')) { return; }
    const item = byId.get(row.id);
    if (item.leaf) {
      show(item, !isShown(item));
    } else {
      item.folded = !item.folded;
      pressLevels();
      refresh();
    }
  });

  on(table, 'keydown', event => {
    const button = event.target.closest('tbody th button');
    if (!button) { return; }
    const item = byId.get(button.closest('tr').id);
    const shown = rows.filter(other => !other.row.classList.contains('hidden'));
    const at = shown.indexOf(item);
    let to = null;
    switch (event.key) {
      case 'ArrowDown': to = shown[at + 1]; break;
      case 'ArrowUp': to = shown[at - 1]; break;
      case 'Home': to = shown[0]; break;
      case 'End': to = shown[shown.length - 1]; break;
      case 'ArrowRight':
        if (item.leaf) { show(item, true); } else if (item.folded) { item.folded = false; pressLevels(); refresh(); } else { to = shown[at + 1]; }
        break;
      case 'ArrowLeft':
        if (item.leaf && isShown(item)) { show(item, false); } else if (!item.leaf && !item.folded) { item.folded = true; pressLevels(); refresh(); } else { to = item.parent; }
        break;
      default: return;
    }
    event.preventDefault();
    if (to) { to.button.focus(); }
  });

  on(search, 'input', refresh);
  on(onlyLost, 'change', refresh);
  const detailsButton = one('[data-do="details"]');
  on(detailsButton, 'click', () => {
    const open = detailsButton.getAttribute('aria-pressed') !== 'true';
    detailsButton.setAttribute('aria-pressed', String(open));
    rows.forEach(item => show(item, open));
  });

  // a link to an indicator opens it
  const aim = () => {
    const item = byId.get(decodeURIComponent(location.hash.slice(1)));
    rows.forEach(other => other.row.classList.toggle('aim', other === item));
    if (!item) { return; }
    search.value = '';
    onlyLost.checked = false;
    for (let above = item.parent; above; above = above.parent) { above.folded = false; }
    if (!item.leaf) { item.folded = false; }
    pressLevels();
    refresh();
    show(item, true);
    item.row.scrollIntoView({ block: 'start' });
    item.button.focus({ preventScroll: true });
  };
  on(window, 'hashchange', aim);
  all('a[href^="#n"]').forEach(link => on(link, 'click', () => { if (location.hash === link.getAttribute('href')) { aim(); } }));

  // the map is one stop of the tab key; arrows move inside it
  const tiles = all('.tile');
  tiles.forEach((tile, index) => { tile.tabIndex = index === 0 ? 0 : -1; });
  on(one('.map'), 'keydown', event => {
    const at = tiles.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (at < 0 || !step) { return; }
    event.preventDefault();
    const next = tiles[(at + step + tiles.length) % tiles.length];
    tiles[at].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  rows.forEach(item => show(item, false));
  refresh();
  aim();
})();
