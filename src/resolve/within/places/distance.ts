// Two points in, the kilometres between them out.

const KM_PER_DEGREE = 111.2;

/** A point, in degrees of WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in kilometres. @source haversine formula */
export function distanceKm(a: Point, b: Point): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const share = half(a.lat - b.lat) + cos(a.lat) * cos(b.lat) * half(a.lon - b.lon);
  return ((2 * Math.asin(Math.min(1, Math.sqrt(share))) * 180) / Math.PI) * KM_PER_DEGREE;
}
