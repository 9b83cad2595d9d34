/** Likewise. */
export const pairingStatuses = {
  planned: 'Planned',
  active: 'Active',
  paused: 'Paused',
  completed: 'Completed',
  'ended-early': 'Ended early',
};
