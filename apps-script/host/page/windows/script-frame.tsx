/**
 * The frame that shows a script's HTML, and its bridge: calls of google.script.run go to the server and the answers
 * back. The frame is sandboxed and on another origin, so it can reach neither the page nor its server; a message is
 * believed only when it comes from this very frame.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { frameChannel, type FrameToPage, type PageToFrame } from '../../runtime/frame-protocol.ts';
import { closeWindow, runFromFrame } from '../state/api.ts';
import { windows } from '../state/page-state.ts';

const sandbox =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The frame may have its own origin, as on Google, but never the page's. */
function toSandbox(url: string): string {
  const foreign = new URL(url, location.href).origin !== location.origin;
  return foreign ? `${sandbox} allow-same-origin` : sandbox;
}

interface Props {
  id: string;
  title: string;
  url: string;
  width: number | null;
  height: number | null;
}

/** Closes a window here and on the server. */
export function dismiss(id: string): void {
  windows.set(windows.get().filter((each) => each.id !== id));
  void closeWindow(id);
}

export function ScriptFrame({ id, title, url, width, height }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState({ width, height });

  useEffect(() => {
    const { origin: frameOrigin } = new URL(url, location.href);
    const origin = frameOrigin === location.origin ? '*' : frameOrigin;
    const reply = (message: PageToFrame) => frame.current?.contentWindow?.postMessage(message, origin);
    const receive = (event: MessageEvent<FrameToPage>) => {
      if (event.source !== frame.current?.contentWindow || event.data?.channel !== frameChannel) return;
      const message = event.data;
      if (message.type === 'run') {
        const { callId } = message;
        runFromFrame(id, message.functionName, message.args).then(
          (answer) => reply({ channel: frameChannel, type: 'answer', callId, ...answer }),
          (error: Error) =>
            reply({
              channel: frameChannel,
              type: 'answer',
              callId,
              ok: false,
              name: 'NetworkError',
              message: error.message,
            }),
        );
      } else if (message.type === 'close') dismiss(id);
      else if (message.type === 'set-height') setSize((held) => ({ ...held, height: message.px }));
      else if (message.type === 'set-width') setSize((held) => ({ ...held, width: message.px }));
      else if (message.type === 'focus-editor') {
        document.querySelector<HTMLTextAreaElement>('.cell-editor')?.focus({ preventScroll: true });
      } else if (message.type === 'get-location') {
        const value = { hash: '', parameter: {}, parameters: {} };
        reply({ channel: frameChannel, type: 'answer', callId: message.callId, ok: true, value });
      }
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [id, url]);

  return (
    <iframe
      ref={frame}
      class="script-frame"
      title={title}
      src={url}
      sandbox={toSandbox(url)}
      style={{
        ...(size.width === null ? {} : { width: `${size.width}px` }),
        ...(size.height === null ? {} : { height: `${size.height}px` }),
      }}
    />
  );
}
