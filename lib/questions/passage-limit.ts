/** Apart, so that the browser gets the number without the form's reader. */
export const maxPassageChars = 300;
