/** Samples for the sentences on measures, health, the report, exports and cycles: by area, as their numbers differ from elsewhere. */
import type { Samples } from './sentence-samples.ts';

const days = ['2026-08-01', '2026-08-08', '2026-11-11', '2027-03-20'];
const changes = [-0.11, 0.08, 0.5, 8, 11];
const shares = [
  { successes: 0, total: 1 },
  { successes: 8, total: 11 },
  { successes: 11, total: 80 },
];

export const resultsSamples: Samples = {
  'measure.value': changes,
  'measure.share.value': [0, 0.08, 0.11, 0.8],
  'measure.before.deviations.value': [1.2, 1.7, 2.6],
  'measure.level.value': [1.5, 8, 11, 1000],
  'measure.level.count': [null, ...shares],
  ...Object.fromEntries(
    ['mine', 'theirs', 'effect', 'lower', 'upper'].map((name) => [`measure.${name}`, changes]),
  ),
  'measure.unit': [null, '€', 'ROI'],
  'measure.isShare': [true, false],
  'measure.ways': [70, 462, 11440],
  'measure.orders': [90, 1680],
  'measure.patterns': [512, 1024],
  'measure.asMuch': [1, 8, 11, 80],
  'measure.people': [8, 11, 13],
  'measure.mentees': [4, 5, 8],
  'measure.p': [0.0005, 0.014, 0.3],
  'measure.least': [0.0005, 0.014, 0.05],
  'measure.error': [0.001, 0.05],
  'measure.lots': [2, 3],
  'measure.on': days,
  'measure.texts': [['Anna'], ['Anna', 'Elena']],
  'measure.lacks': ['before', 'after', 'both'],
  'measure.hasLeft': [true, false],
  'measure.parts': [['terms'], ['people', 'baseline']],
  'measuresPage.on': days,
  'measuresPage.lastOn': days,
  'measuresPage.raw': ['1,250', '03/04/2026'],
  'measuresPage.seed.seed': [8, 11, 80],
  'measuresPage.lot': [1, 2, 8],
  'measuresPage.low': ['+1', '−8'],
  'measuresPage.high': ['+11', '+80'],
  'measuresPage.periods': [['Jan'], ['Jan', 'Apr']],
  'measuresPage.names': [['Anna'], ['Anna', 'Elena']],
  'measuresPage.period': ['Jan–Apr', 'Apr–Jul'],
  'measuresPage.finding': ['Anna', 'Elena'],
  'measuresPage.most': [6, 8, 12],
  'resultsScript.lots': [2, 3],
};
