/** What a build decides once and for all; replaced by constants when bundled. */
declare const __ALLOW_LOOPBACK__: boolean | undefined;

/** Development builds also accept a web app on this computer. */
export const allowLoopback: boolean = typeof __ALLOW_LOOPBACK__ === 'boolean' && __ALLOW_LOOPBACK__;
