/** Line pictures of functions on a 24 × 24 field, by the label key of their route. */
export const icons: Readonly<Record<string, string>> = {
  opinions: 'M4 5h16v11H10l-4 4v-4H4z',
  enter: 'M4 20h16M6 15l9-9 3 3-9 9H6z',
  find: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zM15.5 15.5 21 21',
  drafts: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  messages: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  suggestions: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h4',
  motions: 'M5 3h14v18H5zM8 8h8M8 12h8M8 17l2 2 4-4',
  activities: 'M5 5h14v15H5zM5 9h14M9 3v4M15 3v4M9 14l2 2 4-4',
  board: 'M4 4h16v16H4zM4 9h16M9 9v11M14 9v11',
  write: 'M4 20h16M6 15l9-9 3 3-9 9H6z',
  deputies: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c.5-4 3-6 6-6s5.5 2 6 6M16 5a3 3 0 0 1 0 6M17 14c2.5 .5 4 2.5 4 5',
  stations: 'M4 20V10l8-6 8 6v10zM10 20v-6h4v6',
  ourWork: 'M4 8h16v12H4zM9 8V5h6v3M4 13h16',
  assignments: 'M12 3v10M8 9l4 4 4-4M5 14v6h14v-6',
  deadlines: 'M12 21a8 8 0 1 1 0-16 8 8 0 0 1 0 16zM12 9v4l3 2M9 2h6',
  calls: 'M6 3h4l1 5-3 2c1 3 3 5 6 6l2-3 5 1v4c0 2-2 3-4 3C10 20 4 14 4 6c0-2 1-3 2-3z',
  appraisals: 'M6 3h12v18H6zM9 9l2 2 4-4M9 15h6',
  publication: 'M4 10v4l10 4V6zM14 8c3 0 5 2 5 4s-2 4-5 4M6 15v5h3v-4',
  offices: 'M4 21V6h9v15M13 10h7v11M7 10h3M7 14h3M16 14h1M16 18h1',
  places: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c.5-4 3-6 6-6s5.5 2 6 6M17 9v6M14 12h6',
  outbox: 'M4 12l16-8-5 16-4-6zM11 14l9-10',
  audit: 'M12 3l8 3v6c0 5-3 8-8 9-5-1-8-4-8-9V6zM9 12l2 2 4-4',
  figures: 'M4 20V4M4 20h16M8 16v-5M12 16V7M16 16v-8',
  settings: 'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2 2M16.4 16.4l2 2M18.4 5.6l-2 2M7.6 16.4l-2 2',
};

/** For a function without a picture of its own. */
export const plainIcon = 'M5 5h6v6H5zM13 5h6v6h-6zM5 13h6v6H5zM13 13h6v6h-6z';
