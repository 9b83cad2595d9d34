/** Why npm could not install, from what it said, with what to do. The first that fits is told. */
const troubles = [
  [
    /^ENOENT|spawn npm/m,
    'npm is missing. It comes with Node: install Node from nodejs.org or by your system’s packages (on Debian: npm).',
  ],
  [/ENOSPC|EDQUOT/, 'The disk is full. The packages take about 400 MB: free some space and try again.'],
  [
    /EROFS/,
    'This folder is on a disk that can only be read. Copy it to one that can be written, and try again there.',
  ],
  [
    /EACCES|EPERM/,
    'This folder may not be written by you. Give yourself the right to it, or copy it to a folder of your own, and try again there.',
  ],
  [
    /SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_/,
    'The network shows a certificate that Node does not know, as company proxies do. Name the company’s certificate file in NODE_EXTRA_CA_CERTS and try again.',
  ],
  [
    /407|ERR_PROXY|EPROXY|tunneling socket/i,
    'The proxy refused the connection. Set HTTPS_PROXY to http://name:password@host:port and try again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i,
    'The package registry was not reached. Check the network connection; behind a proxy set HTTPS_PROXY (http://host:port); then try again.',
  ],
  [
    /E401|E403/,
    'The package registry refused. Check the registry in your .npmrc (npm config get registry) and try again.',
  ],
  [/EINTEGRITY/, 'A package arrived damaged. Run npm cache clean --force and try again.'],
];

/** A sentence, to stand above npm's own words. */
export const toNpmTrouble = (errors) =>
  troubles.find(([pattern]) => pattern.test(errors))?.[1] ??
  'npm could not install the packages, for the reason that it gives. Mend it and try again.';
