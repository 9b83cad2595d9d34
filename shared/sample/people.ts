/**
 * The people of the sample firm, a small distributor of workshop supplies. All invented; addresses end in `.example`,
 * which can belong to nobody (RFC 2606).
 */
import type { Person } from '../tables/people.ts';

export const SAMPLE_DOMAIN = 'brightwell.example';

interface SamplePerson {
  id: string;
  name: string;
  role: Person['role'];
  jobTitle: { en: string; it: string };
  managerId: string | null;
  status?: Person['status'];
}

const sales = { en: 'Sales', it: 'Vendite' };
const service = { en: 'Customer service', it: 'Assistenza clienti' };
const head = { en: 'Head of sales', it: 'Responsabile vendite' };

export const SAMPLE_OWNER_ID = 'P-01';
/** The exemplar: the mentor in whose browser the sample starts. */
export const SAMPLE_MENTOR_ID = 'P-02';

export const samplePeople: readonly SamplePerson[] = [
  {
    id: 'P-01',
    name: 'Nora Brightwell',
    role: 'owner',
    jobTitle: { en: 'Owner', it: 'Titolare' },
    managerId: null,
  },
  { id: 'P-02', name: 'Harry Bauer', role: 'mentor', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-03', name: 'Ana Delgado', role: 'mentor', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-04', name: 'Carlo Ferri', role: 'mentor', jobTitle: service, managerId: 'P-01' },
  { id: 'P-05', name: 'Dara Quinn', role: 'mentor', jobTitle: service, managerId: 'P-01' },
  { id: 'P-06', name: 'Greta Lindholm', role: 'mentor', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-07', name: 'Mina Okafor', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-08', name: 'Tom Weaver', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-09', name: 'Sofia Conti', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-10', name: 'Ben Tran', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-11', name: 'Lea Martin', role: 'mentee', jobTitle: service, managerId: 'P-04' },
  { id: 'P-12', name: 'Nils Berg', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-13', name: 'Emma Kowalska', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-14', name: 'Ida Romano', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-15', name: 'Paul Achterberg', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-16', name: 'Yusuf Demir', role: 'mentee', jobTitle: service, managerId: 'P-04' },
  { id: 'P-17', name: 'Olga Petrova', role: 'mentee', jobTitle: service, managerId: 'P-04' },
  { id: 'P-18', name: 'Kim Sato', role: 'mentee', jobTitle: sales, managerId: 'P-19' },
  { id: 'P-19', name: 'Victor Hale', role: 'none', jobTitle: head, managerId: 'P-01' },
  { id: 'P-20', name: 'Rosa Blanc', role: 'mentee', jobTitle: sales, managerId: 'P-19', status: 'left' },
];

/** The address of a sample person: `harry.bauer@brightwell.example`. */
export const toSampleEmail = (name: string): string =>
  `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${SAMPLE_DOMAIN}`;
