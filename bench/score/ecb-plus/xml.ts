// XML in, its elements out. The types of the library bring those of browsers with them, so that what is
// used of it is written here.

/** An element of XML. */
export interface XmlElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly getElementsByTagName: (name: string) => ArrayLike<XmlElement>;
}

interface XmlLibrary {
  readonly DOMParser: new () => {
    readonly parseFromString: (
      xml: string,
      type: 'text/xml',
    ) => { readonly documentElement: XmlElement };
  };
}

const LIBRARY: string = '@xmldom/xmldom';
const { DOMParser } = (await import(LIBRARY)) as XmlLibrary;

/** The root of a document. */
export function parseXml(xml: string): XmlElement {
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement;
}

/** All elements of a name within one, `*` for any. */
export function elements(root: XmlElement, name: string): readonly XmlElement[] {
  return Array.from(root.getElementsByTagName(name));
}
