import type { ReactNode } from 'react';

/** A page in outline, with what the chat puts in it. Decoration: the words beside it say the same. */
function Picture( { children }: { children: ReactNode } ) {
	return (
		<svg className="tawk-integration-picture" viewBox="0 0 96 72" aria-hidden="true" focusable="false">
			<rect className="is-page" x="0.5" y="0.5" width="95" height="71" rx="4" />
			{ children }
		</svg>
	);
}

const Line = ( { y, width }: { y: number; width: number } ) => (
	<rect className="is-text" x="10" y={ y } width={ width } height="4" rx="2" />
);

export const ButtonPicture = () => (
	<Picture>
		<Line y={ 12 } width={ 64 } />
		<Line y={ 21 } width={ 48 } />
		<rect className="is-chat" x="10" y="36" width="50" height="20" rx="4" />
		<rect className="is-label" x="18" y="44" width="34" height="4" rx="2" />
	</Picture>
);

export const InlinePicture = () => (
	<Picture>
		<Line y={ 9 } width={ 56 } />
		<rect className="is-frame" x="10" y="19" width="76" height="44" rx="3" />
		<path className="is-chat" d="M10 29v-7a3 3 0 0 1 3-3h70a3 3 0 0 1 3 3v7z" />
		<rect className="is-text" x="16" y="35" width="36" height="8" rx="4" />
		<rect className="is-chat" x="46" y="48" width="34" height="8" rx="4" />
	</Picture>
);

export const StatusPicture = () => (
	<Picture>
		<Line y={ 14 } width={ 64 } />
		<circle className="is-chat" cx="15" cy="36" r="5" />
		<rect className="is-strong" x="26" y="33" width="46" height="6" rx="3" />
		<Line y={ 54 } width={ 52 } />
	</Picture>
);

export const LinkPicture = () => (
	<Picture>
		<rect className="is-text" x="10" y="10" width="16" height="5" rx="2.5" />
		<rect className="is-text" x="33" y="10" width="16" height="5" rx="2.5" />
		<rect className="is-chat" x="56" y="10" width="22" height="5" rx="2.5" />
		<rect className="is-chat" x="56" y="17" width="22" height="1.5" />
		<Line y={ 34 } width={ 72 } />
		<Line y={ 44 } width={ 60 } />
		<Line y={ 54 } width={ 66 } />
	</Picture>
);
