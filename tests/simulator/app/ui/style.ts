/** The look of launcher and window: our own, neutral, and out of reach of the page's style sheets. */

const CSS = `
:host { all: initial; }
* { box-sizing: border-box; font: inherit; color: inherit; }
[hidden] { display: none !important; }
.frame { --accent: #33415c; --line: #d5dae3; --soft: #f3f5f9; font: 15px/1.45 system-ui, sans-serif; color: #1c2330; text-align: start; }
.frame.floating { position: relative; }
.frame.inline { height: 100%; min-height: 150px; }
button { cursor: pointer; border: 0; background: none; padding: 0; }
:focus-visible { outline: 3px solid #7aa2ff; outline-offset: 2px; }
svg { width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; display: block; }
.launcher { display: grid; place-items: center; width: 60px; height: 60px; border-radius: 50%; background: var(--accent); color: #fff; box-shadow: 0 4px 14px rgb(0 0 0 / .25); position: relative; }
.launcher svg { width: 28px; height: 28px; }
.presence { position: absolute; right: 2px; bottom: 2px; width: 14px; height: 14px; border-radius: 50%; border: 2px solid #fff; background: #8a93a3; }
.presence.online { background: #1f9d55; }
.presence.away { background: #e0a100; }
.badge { position: absolute; top: -4px; right: -4px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: #c62828; color: #fff; font-size: 13px; line-height: 22px; text-align: center; }
.window { display: flex; flex-direction: column; background: #fff; border-radius: 14px; overflow: hidden; box-shadow: 0 8px 30px rgb(0 0 0 / .25); }
.floating .window { position: absolute; width: 360px; height: min(540px, calc(100vh - 120px)); }
.inline .window { height: 100%; border-radius: 8px; box-shadow: none; border: 1px solid var(--line); }
.v-b .window { bottom: 72px; }
.v-t .window { top: 72px; }
.v-c .window { top: 50%; transform: translateY(-50%); }
.h-r .window { right: 0; }
.h-l .window { left: 0; }
.v-c.h-r .window { right: 72px; }
.v-c.h-l .window { left: 72px; }
header { display: flex; align-items: center; gap: 8px; padding: 12px 14px; background: var(--accent); color: #fff; }
.title { flex: 1; min-width: 0; }
header h2 { margin: 0; font-size: 17px; font-weight: 600; }
header p { margin: 0; font-size: 13px; font-weight: 400; }
.icon-button { width: 36px; height: 36px; display: grid; place-items: center; border-radius: 8px; }
header .icon-button:hover { background: rgb(255 255 255 / .15); }
.menu { display: flex; flex-direction: column; border-bottom: 1px solid var(--line); background: var(--soft); padding: 6px; }
.menu button { padding: 9px 10px; text-align: start; border-radius: 6px; }
.menu button:hover { background: #e3e8f1; }
.notice { margin: 0; padding: 8px 14px; background: #fff4d6; font-size: 14px; display: flex; gap: 8px; align-items: center; justify-content: space-between; }
.notice button { text-decoration: underline; }
.view { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.log { flex: 1; overflow-y: auto; margin: 0; padding: 14px; display: flex; flex-direction: column; gap: 8px; }
.message { max-width: 82%; padding: 8px 12px; border-radius: 12px; background: var(--soft); align-self: flex-start; overflow-wrap: anywhere; white-space: pre-wrap; }
.message.visitor { background: var(--accent); color: #fff; align-self: flex-end; }
.message.system { align-self: center; background: none; color: #545e70; font-size: 14px; text-align: center; }
.message small { display: block; font-size: 12px; color: #545e70; }
.message a { text-decoration: underline; }
.rating { padding: 10px 14px; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.rating p { margin: 0; width: 100%; }
.rating button, .secondary { border: 1px solid var(--line); border-radius: 8px; padding: 7px 12px; background: #fff; }
.composer { display: flex; align-items: flex-end; gap: 6px; padding: 10px; border-top: 1px solid var(--line); }
.composer textarea { flex: 1; min-height: 40px; max-height: 120px; resize: none; }
input, textarea { width: 100%; border: 1px solid #8a93a3; border-radius: 8px; padding: 8px 10px; background: #fff; }
.file { position: relative; overflow: hidden; }
.file input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.file:focus-within { outline: 3px solid #7aa2ff; }
form.sheet { overflow-y: auto; padding: 16px; display: flex; flex-direction: column; gap: 12px; }
form.sheet p { margin: 0; }
label { display: flex; flex-direction: column; gap: 4px; font-size: 14px; }
.primary { background: var(--accent); color: #fff; border-radius: 8px; padding: 10px 14px; }
@media (max-width: 599px) {
	.floating .window { position: fixed; inset: 0; width: auto; height: auto; border-radius: 0; transform: none !important; }
	.launcher[aria-expanded="true"] { display: none; }
}
@media (prefers-reduced-motion: no-preference) {
	.launcher { transition: transform .15s; }
	.launcher:hover { transform: scale(1.05); }
}
`;

/** Adopted style sheets are not inline styles: a page's policy against those does not reach them. */
export const addStyle = ( root: ShadowRoot ): void => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync( CSS );
	root.adoptedStyleSheets = [ sheet ];
};
