/** How one automation has run lately. */
export interface Course {
	/** Runs in a row. */
	count: number;
	/** Runs whose actions have not ended. */
	underWay: number;
	/** When the last actions ended; Unix time in milliseconds. */
	ended: number;
	/** When the last runs began of one that makes events itself; Unix time in milliseconds. */
	began: number[];
}

/** So many runs in a row are a loop. */
const MOST = 10;

/** Who triggers itself begins anew so soon after its actions, in milliseconds. */
const SOON = 1000;

/** One that makes events of the window itself: so many runs … */
const MANY = 100;

/** … within so many milliseconds are no chance any more. */
const WHILE = 10000;

export const fresh = (): Course => ( { count: 0, underWay: 0, ended: 0, began: [] } );

/**
 * Whether an automation triggers itself: ten runs in a row, each alone and soon after the one before. Many at once are
 * none: of a loop, nothing is waiting when it begins anew, and no more than what has triggered it is under way. Of what
 * makes events itself, each run may trigger several: there, many within a short time are a loop as well.
 *
 * @param course    Of this automation; counted on.
 * @param isWaiting Whether it has been triggered again already.
 * @param now       Unix time in milliseconds.
 * @param makes     Whether it makes events of the window itself.
 * @return Once true, always true.
 */
export function isLoop( course: Course, isWaiting: boolean, now: number, makes: boolean ): boolean {
	if ( course.count <= MOST ) {
		const follows = ! isWaiting && ( course.underWay ? course.underWay < 2 : now - course.ended <= SOON );
		course.count = follows ? course.count + 1 : 1;
		if ( makes && course.began.push( now ) > MANY && now - course.began.shift()! <= WHILE ) {
			course.count = Infinity;
		}
	}
	return course.count > MOST;
}
