import type { Predicate } from '../conditions';

/** Holds in windows of the given kinds, by width: phone < 600 px ≤ tablet < 1024 px ≤ desktop. */
export const device: Predicate< 'device' > = ( kinds, { width } ) => {
	const large = width < 1024 ? 'tablet' : 'desktop';
	const kind = width < 600 ? 'phone' : large;
	return kinds.some( ( wanted ) => wanted === kind );
};
