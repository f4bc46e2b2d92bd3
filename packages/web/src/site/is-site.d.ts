/** Whether this is the page that any host serves, and not the server's; the build takes out what belongs to the other. */
declare const IS_SITE: boolean;
