/**
 * Valid arguments for every call of the owner's pages, on the program of `openProgram`: what an attacker who has read
 * the source would send. A call that is missing here does not compile.
 */
import { blankOf } from '../../../shared/schema/index.ts';
import { candidates } from '../../../shared/tables/candidates.ts';
import { problems } from '../../../shared/tables/problems.ts';
import type { OwnerApi } from '../../../apps-script/src/owner-calls.ts';
import { answers } from '../ledger-host.ts';

const person = { role: 'mentor', strengths: 'stolen', needs: null, spokenLanguages: null } as const;

export const everyCall: { [N in keyof OwnerApi]: Parameters<OwnerApi[N]> } = {
  showDialog: ['people'],
  showSidebar: ['today'],
  openAgain: [{ dialog: 'people' }, {}],
  takeBack: ['T-1'],
  getSetUp: [],
  setUp: [{ ...answers, programName: 'Stolen' }],
  getMend: ['people'],
  mend: ['people'],
  getToday: [],
  snooze: [{ key: 'PAIR-1' }],
  dismiss: [{ line: { key: 'PAIR-1' }, reason: 'stolen' }],
  putBack: [['F-1']],
  tellLastMet: [{ pairingId: 'PAIR-1', lastMetOn: '2026-06-20' }],
  getParticipants: [],
  getPairingPage: ['PAIR-1'],
  getPersonPage: ['P-HARRY'],
  openPairing: ['PAIR-1'],
  openPerson: ['P-HARRY'],
  openCell: [{ sheetId: 0, rowIndex: 0, columnIndex: 0 }],
  openTab: ['audit'],
  recordTalk: [
    {
      ...{ requestId: 'attack-1', personIds: ['P-HARRY'], pairingId: null, talkedOn: '2026-06-02' },
      ...{ channel: null, signal: 'none', heard: 'stolen', agreed: '' },
    },
  ],
  getDesign: [],
  getPriorities: [],
  savePriorities: [
    {
      edits: {
        categories: { append: [], update: [], remove: [] },
        narrowing: { append: [], update: [], remove: [] },
        criteria: { append: [], update: [], remove: [] },
        scores: { append: [], update: [], remove: [] },
      },
      decision: null,
    },
  ],
  getImportStart: [],
  readTab: [0, 0],
  readOrders: [0, null],
  beginImport: [
    {
      ...{ requestId: 'attack-import', fileName: 'stolen.csv', rowsRead: 1, ordersRead: 1, ordersToWrite: 1 },
      ...{ customers: 1, people: 1, firstOn: '2026-01-01', lastOn: '2026-01-02', leftOut: '' },
      ...{ headerSignature: 'x', mapping: '{}' },
    },
  ],
  writeOrders: ['IMP-1', 0, [['2026-01-01', 'O-1', 'Customer', null, null, 1, 'C-1', null]]],
  finishImport: ['IMP-1', 1, { kind: 'all' }],
  takeBackImport: ['IMP-1'],
  getExemplarStart: [],
  writeExemplarReport: [{ name: 'exemplar', rows: [[{ value: 'stolen' }]], charts: [], widths: [100] }],
  settleExemplar: [{ requestId: 'r-attack', personName: null, reason: '', finding: 'Stolen' }],
  getPractices: [],
  savePractices: [
    {
      practices: [{ id: 'PRA-ATTACK', fields: { title: 'Stolen', kind: 'analytical' } }],
      ...{ holders: [], ideas: [], removedPractices: [], removedIdeas: [] },
    },
  ],
  saveProblem: [
    {
      id: 'PRB-ATTACK',
      fields: { ...blankOf(problems), statement: 'Stolen' },
      isFrozen: false,
    },
  ],
  getCandidates: [],
  saveCandidate: [
    {
      ...{ id: 'CAN-ATTACK', personId: 'P-HARRY', decision: null, decisionReason: null },
      fields: { ...blankOf(candidates), isOutsideProcedures: false },
    },
  ],
  getPairings: [],
  saveStated: [[{ id: 'P-HARRY', fields: person }]],
  confirmPairings: [
    [
      {
        ...{
          id: 'PAIR-ATTACK',
          mentorId: 'P-HARRY',
          menteeId: 'P-TOM',
          startsOn: '2026-06-01',
          endsOn: null,
        },
        ...{ cadenceDays: null, minimumHours: null, why: null },
      },
    ],
  ],
  savePairing: [
    {
      pairingId: 'PAIR-1',
      fields: { minimumHours: 1 },
      ...{ newCadences: [], newBreaks: [], removedIds: [] },
    },
  ],
  pausePairing: [{ pairingId: 'PAIR-1', fromOn: '2026-06-01', reason: 'stolen' }],
  resumePairing: [{ pairingId: 'PAIR-1', onDay: '2026-06-02', pausedOn: null, then: 'period' }],
  endPairing: [{ pairingId: 'PAIR-1', lastOn: '2026-06-01', how: 'ended-early', reason: 'stolen' }],
  reopenPairing: [{ pairingId: 'PAIR-1', endsOn: '2027-06-01', reason: '' }],
  extendPairing: [{ pairingId: 'PAIR-1', endsOn: '2027-06-01', reason: '' }],
  noteAbsence: [
    { id: 'B-ATTACK', personId: 'P-HARRY', fromOn: '2026-06-01', toOn: '2026-06-02', reason: '' },
  ],
  getInvites: [],
  inviteMentors: [['P-HARRY']],
  keepWebAppUrl: [{ address: 'https://script.google.com/macros/s/AKfycbSTOLEN/exec', answer: null }],
  disconnectPerson: ['P-HARRY'],
  changeSecret: [],
  revokeInvite: ['I-1'],
  revokeDevice: ['D-1'],
  getPhoneLinks: [],
  makePhoneLinks: [['P-TOM']],
  revokePhoneLink: ['I-1'],
  disconnectPhone: ['D-1'],
  getPeople: [],
  savePeople: [
    {
      requestId: 'attack-people',
      added: [
        {
          ...{ key: 'a', name: 'Mallory Stolen', email: null, role: 'mentor', jobTitle: null },
          ...{ department: null, employeeId: null, manager: null },
        },
      ],
      ...{ changed: [], left: [], pairings: [] },
    },
  ],
  getErasePreview: ['P-HARRY'],
  erasePerson: [{ personId: 'P-HARRY', typedName: 'Harry Mentor', words: [] }],
};
