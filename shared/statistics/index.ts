/**
 * The methods the product uses, each with its publication: what a report prints under "How this was computed".
 * A method file missing here is one that nobody could look up; a test compares this list with the folder.
 */

/** One method: the file that holds it, what it answers, where it was published. */
export interface StatisticalMethod {
  readonly id: string;
  readonly answers: string;
  readonly source: string;
}

/** All methods, in the order in which an analysis meets them. */
export const statisticalMethods = [
  {
    id: 'wilson',
    answers: 'interval of one proportion',
    source: 'Newcombe RG (1998) Stat Med 17:857, method 3',
  },
  {
    id: 'newcombe-difference',
    answers: 'interval of the difference of two proportions',
    source: 'Newcombe RG (1998) Stat Med 17:873, method 10',
  },
  {
    id: 'funnel',
    answers: 'position of one group against chance around the overall rate',
    source: 'Spiegelhalter DJ (2005) Stat Med 24:1185',
  },
  {
    id: 'homogeneity',
    answers: 'whether groups differ at all',
    source: 'Cochran WG (1954) Biometrics 10:417',
  },
  {
    id: 'shrinkage',
    answers: 'rates ordered fairly when groups are small',
    source: 'Kleinman JC (1973) JASA 68:46',
  },
  {
    id: 'james-stein',
    answers: 'averages pulled toward their mean',
    source: 'Efron B, Morris C (1975) JASA 70:311',
  },
  {
    id: 'fisher',
    answers: 'whether one group exceeds the others by more than luck',
    source: 'Fisher RA (1935) The Design of Experiments',
  },
  {
    id: 'multiple-comparisons',
    answers: 'p-values when many are looked at',
    source: 'Holm S (1979) Scand J Statist 6:65; Benjamini Y, Hochberg Y (1995) J R Statist Soc B 57:289',
  },
  {
    id: 'mantel-haenszel',
    answers: 'whether a practice goes with success within each person',
    source: 'Mantel N, Haenszel W (1959) JNCI 22:719; Robins J et al. (1986) Biometrics 42:311',
  },
  {
    id: 'permutation',
    answers: 'whether mentees changed more than others',
    source: 'Fisher RA (1935) The Design of Experiments; Phipson B, Smyth GK (2010) SAGMB 9:39',
  },
  {
    id: 'sign-flip',
    answers: 'whether one group changed',
    source: 'Fisher RA (1935) The Design of Experiments, section 21',
  },
  {
    id: 'hodges-lehmann',
    answers: 'by how much mentees changed more, as the median of all differences, with limits',
    source: 'Hollander M, Wolfe DA (1973) Nonparametric Statistical Methods, sections 4.2 and 4.3',
  },
  {
    id: 'mean-interval',
    answers: 'limits of the difference of means that agree with the permutation test',
    source: 'Garthwaite PH (1996) Biometrics 52:1387',
  },
  {
    id: 'difference-of-changes',
    answers: 'limits of the difference of two changes of shares',
    source: 'Zou GY, Donner A (2008) Stat Med 27:1693',
  },
  {
    id: 'lot-test',
    answers: 'whether a start drawn by lot made a difference',
    source: 'Hughes JP, Heagerty PJ, Xia F, Ren Y (2020) Biostatistics 21:545',
  },
  {
    id: 'visible-effect',
    answers: 'how large an effect has to be to show with so few people',
    source: 'Fisher RA (1935) The Design of Experiments; simulated with a fixed seed',
  },
  {
    id: 'power',
    answers: 'what a comparison could find',
    source: 'Fleiss JL (1981) Statistical Methods for Rates and Proportions',
  },
] as const satisfies readonly StatisticalMethod[];

/** Files that serve the methods and answer no question of their own. */
export const supportingFiles = [
  'interval',
  'gamma',
  'normal',
  'beta',
  'binomial',
  'hypergeometric',
  'random-source',
] as const;
