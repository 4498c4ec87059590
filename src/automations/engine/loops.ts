/** How one automation has run lately. */
export interface Course {
	/** Runs in a row. */
	count: number;
	/** Runs whose actions have not ended. */
	underWay: number;
	/** When the last actions ended; Unix time in milliseconds. */
	ended: number;
}

/** So many runs in a row are a loop. */
const MOST = 10;

/** Who triggers itself begins anew so soon after its actions, in milliseconds. */
const SOON = 1000;

export const fresh = (): Course => ( { count: 0, underWay: 0, ended: 0 } );

/**
 * Whether an automation triggers itself: ten runs in a row, each alone and soon after the one before. Many at once are
 * none: of a loop, nothing is waiting when it begins anew, and no more than what has triggered it is under way.
 *
 * @param course    Of this automation; counted on.
 * @param isWaiting Whether it has been triggered again already.
 * @param now       Unix time in milliseconds.
 * @return Once true, always true.
 */
export function isLoop( course: Course, isWaiting: boolean, now: number ): boolean {
	if ( course.count <= MOST ) {
		const follows = ! isWaiting && ( course.underWay ? course.underWay < 2 : now - course.ended <= SOON );
		course.count = follows ? course.count + 1 : 1;
	}
	return course.count > MOST;
}
