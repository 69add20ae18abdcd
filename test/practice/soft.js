// What the practice pages do by themselves. Finds things by data attributes only, so that it works in every shape.
(() => {
  const root = () => document.querySelector('[data-practice="root"]');
  const policy = globalThis.trustedTypes?.createPolicy('practice', { createHTML: (text) => text });
  const parse = (text) => new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');

  const settle = () => {
    for (const dialog of document.querySelectorAll('dialog[data-modal][open]')) {
      dialog.close();
      dialog.showModal();
    }
    const bounce = document.querySelector('[data-bounce]');
    if (bounce) location.replace(bounce.dataset.bounce);
    document.querySelector('form[data-auto]')?.submit();
  };

  const show = (text, at) => {
    const next = parse(text);
    if (at && at !== location.href) history.pushState({}, '', at);
    document.title = next.title;
    const fresh = next.querySelector('[data-practice="root"]');
    if (fresh) root()?.replaceWith(document.adoptNode(fresh));
    settle();
  };

  const follow = (reply, form) => {
    if (reply.go) location.assign(reply.go);
    else if (reply.step) {
      form.dataset.step = reply.step;
      const shown = form.querySelector('[data-practice="shown-email"]');
      if (shown) shown.textContent = reply.email;
      form.querySelector(`[data-practice="${reply.step}"]`)?.focus();
    } else if (reply.html) show(reply.html, reply.at);
  };

  const ask = async (address, body) => {
    const options = body ? { method: 'POST', body } : {};
    const response = await fetch(address, { ...options, headers: { 'x-practice-soft': '1' } });
    return response.json();
  };

  const go = async (address) => {
    const at = new URL(address, location.href).href;
    follow({ at, ...(await ask(at)) });
  };

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.hasAttribute('data-soft')) return;
    event.preventDefault();
    if (!form.hasAttribute('action')) return;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const boxes = [...form.querySelectorAll('[data-box]')];
    if (boxes.length > 0) body.set('boxes', boxes.map((box) => box.value).join(''));
    follow(await ask(form.action, body), form);
  });

  document.addEventListener('input', (event) => {
    const box = event.target;
    if (!box.hasAttribute?.('data-box') || box.value === '') return;
    const boxes = [...box.form.querySelectorAll('[data-box]')];
    boxes[boxes.indexOf(box) + 1]?.focus();
  });

  document.addEventListener('paste', (event) => {
    const first = event.target;
    if (!first.hasAttribute?.('data-box')) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text').trim();
    for (const [index, box] of [...first.form.querySelectorAll('[data-box]')].entries()) box.value = text[index] ?? '';
  });

  document.addEventListener('click', (event) => {
    const reveals = event.target.closest?.('[data-reveals]');
    if (reveals) document.querySelector(`[data-practice="${reveals.dataset.reveals}"]`)?.toggleAttribute('hidden');
    const link = event.target.closest?.('a[data-soft]');
    if (link) {
      event.preventDefault();
      go(link.href);
    }
  });

  document.addEventListener('practice:go', (event) => go(event.detail));
  addEventListener('popstate', () => location.reload());

  let moving = false;
  const channel = new MessageChannel();
  let count = 0;
  const mutate = () => {
    const ticker =
      document.querySelector('[data-practice="ticker"]') ??
      document.body.appendChild(Object.assign(document.createElement('p'), { hidden: false }));
    ticker.dataset.practice = 'ticker';
    count += 1;
    ticker.textContent = String(count);
    ticker.setAttribute('data-count', String(count));
    if (moving) channel.port2.postMessage(0);
  };
  channel.port1.onmessage = mutate;
  const move = () => {
    if (moving) return;
    moving = true;
    mutate();
  };
  document.addEventListener('practice:mutate', move);
  document.addEventListener('practice:still', () => {
    moving = false;
  });
  if (document.body.hasAttribute('data-practice-mutate')) move();

  const late = document.querySelector('template[data-practice="late"]');
  const render = () => {
    if (!late?.isConnected) return;
    late.replaceWith(late.content);
    settle();
  };
  if (late) {
    document.addEventListener('practice:render', render);
    fetch('/practice-assets/release').then(render);
  }
  settle();
})();
