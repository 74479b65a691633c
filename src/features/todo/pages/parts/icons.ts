/** Line pictures of functions on a 24 × 24 field, by the label key of their route. */
export const icons: Readonly<Record<string, string>> = {
  opinions: 'M4 5h16v11H10l-4 4v-4H4z',
  enter: 'M4 20h16M6 15l9-9 3 3-9 9H6z',
  find: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zM15.5 15.5 21 21',
  drafts: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  messages: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  suggestions: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h4',
  write: 'M4 20h16M6 15l9-9 3 3-9 9H6z',
  deputies: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c.5-4 3-6 6-6s5.5 2 6 6M16 5a3 3 0 0 1 0 6M17 14c2.5 .5 4 2.5 4 5',
  stations: 'M4 20V10l8-6 8 6v10zM10 20v-6h4v6',
  figures: 'M4 20V4M4 20h16M8 16v-5M12 16V7M16 16v-8',
  settings: 'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2 2M16.4 16.4l2 2M18.4 5.6l-2 2M7.6 16.4l-2 2',
};

/** For a function without a picture of its own. */
export const plainIcon = 'M5 5h6v6H5zM13 5h6v6h-6zM5 13h6v6H5zM13 13h6v6h-6z';
