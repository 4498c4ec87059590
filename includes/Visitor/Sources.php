<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Page\Page;
use Throwable;
use WP_User;

defined( 'ABSPATH' ) || exit;

/**
 * The list of sources, and what each says. Whatever the source of another plugin does, nothing breaks.
 */
final class Sources {

	/** Name => class, loaded when it is used. The order is that of the settings screen. */
	private const LIST = array(
		'text'                 => Sources\Text::class,
		'user.id'              => Sources\User_Id::class,
		'user.login'           => Sources\User_Login::class,
		'user.email'           => Sources\User_Email::class,
		'user.display_name'    => Sources\User_Display_Name::class,
		'user.first_name'      => Sources\User_First_Name::class,
		'user.last_name'       => Sources\User_Last_Name::class,
		'user.roles'           => Sources\User_Roles::class,
		'user.registered'      => Sources\User_Registered::class,
		'user.locale'          => Sources\User_Locale::class,
		'user.profile_link'    => Sources\User_Profile_Link::class,
		'user_meta'            => Sources\User_Meta::class,
		'post.id'              => Sources\Post_Id::class,
		'post.title'           => Sources\Post_Title::class,
		'post.type'            => Sources\Post_Type::class,
		'post.terms'           => Sources\Post_Terms::class,
		'page.url'             => Sources\Page_Url::class,
		'page.title'           => Sources\Page_Title::class,
		'site.name'            => Sources\Site_Name::class,
		'site.language'        => Sources\Site_Language::class,
		'browser.referrer'     => Sources\In_Browser::class,
		'browser.landing_page' => Sources\In_Browser::class,
		'browser.language'     => Sources\In_Browser::class,
		'browser.query'        => Sources\In_Browser::class,
		'browser.cookie'       => Sources\In_Browser::class,
	);

	/** Cookies whose value lets somebody in, besides those whose name says so as that of user meta would. */
	private const SECRET_COOKIES = '/^(?:wordpress_|wp-postpass_|tawk_integration_)|sess|auth(?!or)|csrf|xsrf|jwt|^sid$|[._-]sid$/i';

	/** @var array<string, Source|null> By name; null for an unknown one. */
	private array $made = array();

	/** @var array<array-key, mixed> The list with what others added. */
	private array $listed;

	public function __construct() {
		/**
		 * Filters the sources: add `'your_source' => new Your_Source()`, a `Page_Source` or a `User_Source`.
		 *
		 * @param array<string, class-string<Source>|Source> $sources By name.
		 */
		$listed       = apply_filters( 'tawk_integration_sources', self::LIST );
		$this->listed = is_array( $listed ) ? $listed : self::LIST;
	}

	/** @return array<string, Source> By name, without the parameter. */
	public function all(): array {
		$all = array();
		foreach ( array_keys( $this->listed ) as $name ) {
			$source = $this->listed( (string) $name );
			if ( null !== $source ) {
				$all[ (string) $name ] = $source;
			}
		}
		return $all;
	}

	/** @return Source|null Null where nobody knows the name: its plugin is gone. */
	public function get( string $name ): ?Source {
		return $this->found( $name )[0];
	}

	/** @return ''|'page'|'user'|'browser' Who reads a source; '' where nobody knows it. */
	public function scope( string $name ): string {
		$source = $this->get( $name );
		if ( $source instanceof Page_Source ) {
			return 'page';
		}
		return $source instanceof User_Source ? 'user' : ( null === $source ? '' : 'browser' );
	}

	/** What people call a source, its parameter included; '' where nobody knows it or its plugin fails. */
	public function label( string $name ): string {
		list( $source, $parameter ) = $this->found( $name );
		try {
			$label = null === $source ? '' : $source->label();
		} catch ( Throwable $failure ) {
			return '';
		}
		/* translators: 1: a source, 2: which one of several, such as the name of a cookie. */
		return '' === $label || '' === $parameter ? $label : sprintf( __( '%1$s: %2$s', 'tawk-integration' ), $label, $parameter );
	}

	/** A value that a source might send; '' where nobody knows it or its plugin fails. */
	public function example( string $name ): string {
		$source = $this->get( $name );
		try {
			return null === $source ? '' : $source->example();
		} catch ( Throwable $failure ) {
			return '';
		}
	}

	/**
	 * What a source says.
	 *
	 * @param string       $name
	 * @param string       $text That of the row, for the source `text`.
	 * @param Page|null    $page Null: sources of the page say nothing.
	 * @param WP_User|null $user Null: sources of the user say nothing.
	 * @return list<string> Clean texts (`Texts`); none where the source is not known, or the browser's.
	 */
	public function texts( string $name, string $text, ?Page $page, ?WP_User $user ): array {
		list( $source, $parameter ) = $this->found( $name );
		try {
			if ( $source instanceof Page_Source && null !== $page ) {
				return Texts::of( $source->values( $page, 'text' === $name ? $text : $parameter ) );
			}
			return $source instanceof User_Source && null !== $user ? Texts::of( $source->values( $user, $parameter ) ) : array();
		} catch ( Throwable $failure ) {
			return array();
		}
	}

	/** Whether a name is one of ours that asks about the user: told without loading it. */
	public static function is_of_user( string $name ): bool {
		return 0 === strpos( $name, 'user_meta.' ) || ( 0 === strpos( $name, 'user.' ) && isset( self::LIST[ $name ] ) );
	}

	/** Whether a name asks for what must not be told: secret or internal user meta, a cookie that lets somebody in. */
	public static function is_refused( string $name ): bool {
		list( $source, $parameter ) = array_pad( explode( '.', $name, 2 ), 2, '' );
		if ( 'user_meta' === $source ) {
			return Sources\User_Meta::is_refused( $parameter );
		}
		if ( 0 !== strpos( $name, 'browser.cookie.' ) ) {
			return false;
		}
		$cookie = (string) substr( $name, strlen( 'browser.cookie.' ) );
		return Secret_Meta::is_secret( $cookie ) || 1 === preg_match( self::SECRET_COOKIES, $cookie );
	}

	/**
	 * The source of exactly that name, else the longest one that takes what stands behind it.
	 *
	 * @return array{ Source|null, string } The source and its parameter.
	 */
	private function found( string $name ): array {
		if ( self::is_refused( $name ) ) {
			return array( null, '' );
		}
		$source = $this->listed( $name );
		$prefix = $name;
		while ( null === $source && false !== strrpos( $prefix, '.' ) ) {
			$prefix = (string) substr( $prefix, 0, (int) strrpos( $prefix, '.' ) );
			$source = $this->listed( $prefix );
			$source = null !== $source && self::takes_parameter( $source ) ? $source : null;
		}
		return array( $source, (string) substr( $name, strlen( $prefix ) + 1 ) );
	}

	private static function takes_parameter( Source $source ): bool {
		try {
			return '' !== $source->parameter();
		} catch ( Throwable $failure ) {
			return false;
		}
	}

	private function listed( string $name ): ?Source {
		if ( ! array_key_exists( $name, $this->made ) ) {
			$this->made[ $name ] = $this->make( $name );
		}
		return $this->made[ $name ];
	}

	private function make( string $name ): ?Source {
		$listed = $this->listed[ $name ] ?? null;
		if ( Sources\In_Browser::class === $listed ) {
			return isset( self::LIST[ $name ] ) ? new Sources\In_Browser( $name ) : null;
		}
		try {
			// Asking loads the class, which may fail.
			$listed = is_string( $listed ) && is_subclass_of( $listed, Source::class ) ? new $listed() : $listed;
		} catch ( Throwable $failure ) {
			return null;
		}
		return $listed instanceof Page_Source || $listed instanceof User_Source ? $listed : null;
	}
}
