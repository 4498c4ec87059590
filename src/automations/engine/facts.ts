import { upTo } from '../../visitor/limits';

/** What a trigger tells: texts by name. */
export type Facts = Readonly< Record< string, string > >;

/** UTF-16 code units of a text. */
const LONGEST = 4096;
/** Members of a list, or of an object, that are looked at. */
const MOST = 50;

const PLAIN = [ 'string', 'number', 'boolean' ];

const isPlain = ( given: unknown ) => PLAIN.includes( typeof given );

const isObject = ( given: unknown ): given is object => typeof given === 'object' && !! given;

/** What another script hands over, as text: a list is joined by ", "; '' where it is no text, number or boolean. */
export const text = ( given: unknown ): string =>
	upTo(
		Array.isArray( given )
			? given
					.slice( 0, MOST )
					.filter( isPlain )
					// However long they are together.
					.map( ( one ) => upTo( `${ one }`, LONGEST ) )
					.join( ', ' )
			: ( isPlain( given ) && String( given ) ) || '',
		LONGEST
	);

const isRecord = ( given: unknown ) => isObject( given ) && ! Array.isArray( given );

const members = ( given: unknown ): [ name: string, value: unknown ][] =>
	isRecord( given ) ? Object.entries( given as object ).slice( 0, MOST ) : [];

/** Reads what is told from the data of an event. May throw: those are other scripts' objects. */
export type Read = ( detail: unknown ) => Facts;

/** Some fields of an object. Where there is none, the data are the first of them. */
export const fields =
	( ...names: string[] ): Read =>
	( detail ) => {
		const given = ( isRecord( detail ) ? detail : { [ names[ 0 ]! ]: detail } ) as Record< string, unknown >;
		return Object.fromEntries( names.map( ( name ) => [ name, text( given[ name ] ) ] ) );
	};

const SCORES = [ '-1', '0', '1' ];
const RATINGS = [ 'dislike', 'neutral', 'like' ];

/** A rating: tawk.to tells the score. */
export const rating: Read = ( detail ) => {
	const { score, rating: other } = fields( 'score', 'rating' )( detail );
	const index = SCORES.indexOf( score || other! );
	return { rating: RATINGS[ index ] ?? '', score: SCORES[ index ] ?? '' };
};

/** Of another plugin's trigger: what is a text, a number or a boolean. */
export const plain: Read = ( detail ) =>
	Object.fromEntries(
		members( detail )
			.filter( ( [ , value ] ) => isPlain( value ) )
			.map( ( [ name, value ] ) => [ name, text( value ) ] )
	);

/** How deep the answers of a form may stand in what tawk.to tells, which it documents for one of its forms alone. */
const DEPTH = 3;

/** A form: the answer to each question, by the question in small letters with hyphens. */
export const form: Read = ( detail ) => {
	// A question may be called like what every object has.
	const facts: Record< string, string > = Object.assign( Object.create( null ), {
		name: '',
		email: '',
		phone: '',
		message: '',
	} );
	const note = ( question: string, answer: unknown ) => {
		const name = slug( question );
		// The first one counts.
		facts[ name ] ||= text( answer );
	};
	const gather = ( given: unknown, depth: number ): void => {
		const { label, question = label, answer } = Object( given );
		if ( isPlain( question ) && answer !== undefined ) {
			note( text( question ), answer );
		} else if ( depth ) {
			( Array.isArray( given ) ? given.slice( 0, MOST ) : [] ).forEach( ( each ) => gather( each, depth - 1 ) );
			members( given ).forEach( ( [ name, value ] ) =>
				isObject( value ) && ! text( value ) ? gather( value, depth - 1 ) : note( name, value )
			);
		}
	};
	gather( detail, DEPTH );
	return facts;
};

const slug = ( question: string ): string =>
	upTo( question, 100 )
		.toLowerCase()
		.replace( /[^\p{L}\p{N}]+/gu, '-' )
		.replace( /^-|-$/g, '' )
		.replace( /^e-mail$/, 'email' );
