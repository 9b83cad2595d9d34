/** Style and behavior of the sample calendar page: a click on a chip opens its quick view beside it, Escape closes it. */

export const calendarStyle = `
:root { color-scheme: light dark; --line: #dfe3e6; --text: #1f2528; --quiet: #5b666c; --page: #fff; --chip: #2c6e91; --today: #0d6573; }
@media (prefers-color-scheme: dark) { :root { --line: #3a4145; --text: #e7ebed; --quiet: #a5afb4; --page: #1b1f21; --chip: #2f6d8c; --today: #7cc7d3; } }
* { box-sizing: border-box; }
body { margin: 0; font: 14px system-ui, sans-serif; color: var(--text); background: var(--page); height: 100vh; display: flex; flex-direction: column; }
header { display: flex; gap: 16px; align-items: baseline; padding: 12px 20px; border-bottom: 1px solid var(--line); font-size: 18px; }
header .note { font-size: 13px; color: var(--quiet); }
main { flex: 1; overflow: auto; display: flex; padding-inline-end: 12px; }
.hours { padding-top: 52px; width: 56px; flex: none; }
.hour { height: 56px; text-align: end; padding-inline-end: 8px; font-size: 11px; color: var(--quiet); transform: translateY(-7px); }
.grid { flex: 1; display: grid; grid-template-columns: repeat(7, minmax(110px, 1fr)); }
.day h2 { position: sticky; top: 0; z-index: 1; height: 52px; margin: 0; padding: 8px; font-size: 12px; font-weight: 500; color: var(--quiet); background: var(--page); border-bottom: 1px solid var(--line); }
.day h2 span { display: block; font-size: 18px; color: var(--text); }
.day.today h2 span { color: var(--today); font-weight: 700; }
.cell { position: relative; height: 1344px; border-inline-start: 1px solid var(--line); background: repeating-linear-gradient(var(--page) 0 55px, var(--line) 55px 56px); }
.chip { position: absolute; inset-inline: 3px 8px; border-radius: 5px; padding: 3px 6px; font-size: 12px; color: #fff; background: var(--chip); overflow: hidden; cursor: pointer; }
.chip:focus-visible, .close:focus-visible, .bubble a:focus-visible { outline: 3px solid var(--today); outline-offset: 1px; }
.chip .drawn span { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.hidden-line { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bubble { position: fixed; z-index: 5; width: 380px; padding: 18px 22px 22px; border-radius: 12px; background: var(--page); border: 1px solid var(--line); box-shadow: 0 8px 30px rgb(0 0 0 / 25%); }
.bubble .close { float: inline-end; border: 0; background: none; font-size: 15px; color: var(--quiet); cursor: pointer; }
.bubble #rAECCd { font-size: 20px; }
.bubble .when span { margin-inline-start: 6px; }
#xDetDlgVideo { margin: 14px 0; }
#xDetDlgVideo a { color: var(--today); }
#xDetDlgAtt > div { display: flex; gap: 10px; color: var(--quiet); margin-bottom: 6px; }
.guest { display: flex; gap: 8px; align-items: center; padding: 3px 0; }
.face { width: 24px; height: 24px; border-radius: 50%; display: grid; place-items: center; font-size: 12px; color: #fff; background: var(--chip); }
`;

export const calendarScript = `
(() => {
  const stage = document.getElementById('stage');
  const close = () => stage.replaceChildren();
  const open = (chip) => {
    const template = [...document.querySelectorAll('template[data-bubble]')].find((each) => each.dataset.bubble === chip.dataset.eventid);
    stage.replaceChildren(template.content.cloneNode(true));
    const bubble = stage.firstElementChild;
    const at = chip.getBoundingClientRect();
    const toLeft = at.left > innerWidth / 2;
    bubble.style.left = Math.max(8, toLeft ? at.left - 390 : at.right + 10) + 'px';
    bubble.style.top = Math.max(60, Math.min(at.top, innerHeight - bubble.offsetHeight - 16)) + 'px';
    bubble.querySelector('.close').addEventListener('click', () => { close(); chip.focus(); });
    bubble.focus();
  };
  for (const chip of document.querySelectorAll('.chip')) {
    chip.addEventListener('click', () => open(chip));
    chip.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(chip); } });
  }
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  const today = document.querySelector('.day.today .chip') ?? document.querySelector('.chip');
  if (today) today.scrollIntoView({ block: 'center' });
})();
`;
