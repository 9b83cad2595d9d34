/**
 * What runs in Firefox's own window: there the toolbar, the sidebar and the question about permissions can be reached,
 * which WebDriver BiDi does not know of. Each is an expression; the words in capitals are replaced before.
 * It would break when Firefox renames the elements and modules named here: they are no public interface.
 */

/**
 * Clicks, waits until the popup's text no longer changes, closes the popup and waits until it is gone (a click while
 * it is open would only close it); answers the tab's id and the text.
 */
export const CLICK = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = POLICY;
  const tabId = ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
  const wait = (ms) => new Promise((done) => window.setTimeout(done, ms));
  // The popup is loaded out of sight and then moved into the panel, as another element.
  const findPopup = () => [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
  let text = '';
  let unchanged = 0;
  const heard = new WeakSet();
  const listen = (popup) => {
    if (heard.has(popup.messageManager)) return;
    heard.add(popup.messageManager);
    popup.messageManager.addMessageListener('mentor-ledger:text', ({ data }) => {
      unchanged = data.trim() && data === text ? unchanged + 1 : 0;
      text = data;
    });
  };
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  for (let turn = 0; turn < 80 && unchanged < 5; turn++) {
    const popup = findPopup();
    if (popup?.messageManager) {
      listen(popup);
      popup.messageManager.loadFrameScript(
        "data:,sendAsyncMessage('mentor-ledger:text', content.document.body ? content.document.body.innerText : '')", false);
    }
    await wait(100);
  }
  for (let turn = 0; turn < 60 && findPopup(); turn++) {
    const popup = findPopup();
    for (const panel of document.querySelectorAll('panel')) if (panel.contains(popup)) panel.hidePopup();
    await wait(50);
  }
  return JSON.stringify({ tabId, text });
})()`;

/** Shows the sidebar of the extension and reads it until its text no longer changes. */
export const SIDEBAR = `(async () => {
  const name = EXTENSION_ID.replace(/[^a-z0-9-]/gi, '_');
  const key = [...SidebarController.sidebars.keys()].find((each) => each.startsWith(name));
  await SidebarController.show(key);
  let text = '';
  let unchanged = 0;
  const heard = new WeakSet();
  for (let turn = 0; turn < 80 && unchanged < 5; turn++) {
    const manager = SidebarController.browser.contentDocument?.querySelector('browser')?.messageManager;
    if (manager && !heard.has(manager)) {
      heard.add(manager);
      manager.addMessageListener('mentor-ledger:text', ({ data }) => {
        unchanged = data.trim() && data === text ? unchanged + 1 : 0;
        text = data;
      });
    }
    manager?.loadFrameScript(
      "data:,sendAsyncMessage('mentor-ledger:text', content.document.body ? content.document.body.innerText : '')", false);
    await new Promise((done) => window.setTimeout(done, 100));
  }
  return text;
})()`;

/** Runs a frame script in the sidebar's page and hands its answer over. */
export const IN_SIDEBAR = `new Promise((done) => {
  const manager = SidebarController.browser.contentDocument.querySelector('browser').messageManager;
  const hear = ({ data }) => {
    manager.removeMessageListener('mentor-ledger:answer', hear);
    done(data);
  };
  manager.addMessageListener('mentor-ledger:answer', hear);
  manager.loadFrameScript('data:,' + encodeURIComponent(SCRIPT), false);
})`;

/** The question stands in a notification of the window; its buttons are pressed as a person presses them. */
export const PROMPT = `(async () => {
  for (let turn = 0; turn < 100; turn++) {
    const question = document.getElementById('addon-webext-permissions-notification');
    if (question && PopupNotifications.isPanelOpen) {
      // Firefox ignores presses in the first moments, so that nobody answers by accident.
      await new Promise((done) => window.setTimeout(done, 800));
      const text = question.textContent.replace(/\\s+/g, ' ').trim();
      question.BUTTON.click();
      return text;
    }
    await new Promise((done) => window.setTimeout(done, 100));
  }
  throw new Error('Firefox asked nothing within 10 s.');
})()`;

export const toPermissionChange = (
  change: 'add' | 'remove',
  policy: string,
  origins: readonly string[],
): string =>
  `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = ${policy};
    await ExtensionPermissions.${change}(extension.id, { permissions: [], origins: ${JSON.stringify(origins)} }, extension);
  })()`;
