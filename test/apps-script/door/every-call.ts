/**
 * Valid arguments for every call of the owner's pages, on the program of `openProgram`: what an attacker who has read
 * the source would send. A call that is missing here does not compile.
 */
import { blankOf } from '../../../shared/schema/index.ts';
import { candidates } from '../../../shared/tables/candidates.ts';
import { courses } from '../../../shared/tables/courses.ts';
import { problems } from '../../../shared/tables/problems.ts';
import { rewardPlans } from '../../../shared/tables/reward-plans.ts';
import type { OwnerApi } from '../../../apps-script/src/owner-calls.ts';
import { answers } from '../ledger-host.ts';

const person = { role: 'mentor', strengths: 'stolen', needs: null, spokenLanguages: null } as const;

export const everyCall: { [N in keyof OwnerApi]: Parameters<OwnerApi[N]> } = {
  showDialog: ['people'],
  showSidebar: [{ sidebar: 'today' }],
  openAgain: [{ dialog: 'people' }, {}],
  takeBack: ['T-1'],
  getSetUp: [],
  setUp: [{ ...answers, programName: 'Stolen' }],
  getMend: ['people'],
  mend: ['people'],
  getMeasures: [],
  fixMeasure: [
    {
      ...{ id: 'M-ATTACK', title: 'stolen', kind: 'own-share', better: 'higher', unit: '' },
      ...{
        startsOn: '2026-06-01',
        windowMonths: 3,
        windowsBefore: 2,
        windowsAfter: 2,
        lots: null,
        seed: null,
      },
      ...{ chosenLow: false, reason: '', supersedesId: null, figures: [] },
      members: [{ personId: 'P-TOM', part: 'mentee', reason: '' }],
    },
  ],
  getExport: [],
  readExport: [['people'], 0],
  readPersonExport: ['P-HARRY'],
  fillLedger: [{ tables: [], isLast: true, rows: 0 }],
  getReport: [],
  writeReport: [{ report: { name: 'report', rows: [], charts: [], widths: [] }, next: 'stolen' }],
  getHealth: [],
  keepFigures: [{ measureId: 'M-ATTACK', figures: [] }],
  getToday: [],
  snooze: [{ key: 'PAIR-1' }],
  dismiss: [{ line: { key: 'PAIR-1' }, reason: 'stolen' }],
  putBack: [['F-1']],
  tellLastMet: [{ pairingId: 'PAIR-1', lastMetOn: '2026-06-20' }],
  tellMeeting: [{ feedbackId: 'F-1', checkInId: 'C-1' }],
  getParticipants: [],
  getPairingPage: ['PAIR-1'],
  getPersonPage: ['P-HARRY'],
  openPairing: ['PAIR-1'],
  openPerson: ['P-HARRY'],
  openCell: [{ sheetId: 0, rowIndex: 0, columnIndex: 0 }],
  openTab: ['audit'],
  getTalkForm: [{ personIds: ['P-HARRY'], pairingId: null }],
  showTalkForm: [{ personIds: ['P-HARRY'], pairingId: null }],
  getChanges: [],
  showChangeForm: [{ pairingId: null, personId: 'P-HARRY', term: 'procedure' }],
  saveChange: [
    {
      ...{ requestId: 'attack-2', term: 'procedure', pairingIds: null, fromOn: '2026-06-02', toOn: null },
      ...{ value: null, what: 'stolen', why: 'stolen', talkId: null },
    },
  ],
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
  saveExtensionPlace: ['https://evil.example/extension'],
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
  getRewards: [],
  saveRewardPlan: [
    {
      requestId: 'attack-plan',
      fields: {
        ...{ ...blankOf(rewardPlans), fromOn: '2026-06-01', toOn: '2026-12-31', currency: 'EUR' },
        promise: 'discretionary',
      },
      forms: [{ form: 'bonus', title: null, upTo: 1, howOften: 'once', isPay: true }],
    },
  ],
  notePlanShown: [{ requestId: 'attack-shown', personIds: ['P-HARRY'], shownOn: '2026-06-01', how: 'talk' }],
  logReward: [
    {
      ...{ requestId: 'attack-reward', personId: 'P-HARRY', form: 'bonus', formTitle: null, amount: 1 },
      ...{ whatFor: 'stolen', dayOn: '2026-06-01', status: 'given', reason: 'stolen' },
    },
  ],
  moveReward: [{ requestId: 'attack-move', rewardId: 'RW-1', to: 'given', dayOn: '2026-06-01', reason: '' }],
  saveCourse: [
    {
      ...{ requestId: 'attack-course', id: null, personId: 'P-HARRY', status: 'planned', reason: 'stolen' },
      fields: { ...blankOf(courses), title: 'Stolen', isInternal: false, hasRepaymentClause: false },
    },
  ],
  getSpread: [],
  logPromotion: [
    {
      ...{ requestId: 'attack-word', saidOn: '2026-06-01', place: 'meeting', personId: null, about: '' },
      ...{ words: 'stolen', factKey: null, saidYesIds: [], saidYesOn: '' },
    },
  ],
  noteConsent: [{ requestId: 'attack-yes', personId: 'P-HARRY', answer: 'yes', answeredOn: '2026-06-01' }],
  saveCadence: [{ publicEveryDays: 1, privateEveryDays: 1 }],
};
