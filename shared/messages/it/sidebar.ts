/** The switch at the top of the owner's sidebar. */
export const sidebar = {
  views: 'Viste',
  view: { today: 'Oggi', people: 'Persone', design: 'Programma', settings: 'Impostazioni' },
};
