/** The switch at the top of the owner's sidebar. */
export const sidebar = {
  views: 'Views',
  view: { today: 'Today', people: 'People', design: 'Program', settings: 'Settings' },
};
