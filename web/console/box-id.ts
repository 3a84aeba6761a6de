/** Id of the box, for the key that focuses it. */
export const BOX_ID = 'question';
