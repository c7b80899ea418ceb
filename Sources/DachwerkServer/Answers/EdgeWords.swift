import DachwerkKernel
package import DachwerkKit

/// The words for what goes wrong at the edge itself.
package enum EdgeWords {
    /// The words of all languages, apart from those of any composition.
    package static let all = [english, german]

    static let vocabulary = Vocabulary(all)

    /// Whether a code is one of the edge's own.
    static func has(_ code: Refusal.Code) -> Bool {
        vocabulary.has(code.description, in: "en")
    }

    private static let english = Words(
        .english,
        [
            "problem.invalid": "The request does not fit",
            "problem.busy": "Too much at once",
            "problem.fault": "The platform has a fault",
            "problem.unauthenticated": "Sign in first",
            "problem.notFound": "Not found",
            "host.unknown": "No organisation is served at this address.",
            "target.malformed": "The request target must be a path that begins with a slash.",
            "target.too-long": "The request target is too long.",
            "head.malformed": "The request is not well-formed HTTP/1.1.",
            "head.too-large": "The request has too many or too long headers.",
            "head.too-slow": "The request did not arrive in time.",
            "body.too-slow": "The body did not arrive in time.",
            "connections.too-many": "There are too many connections. Try again soon.",
            "method.not-allowed": "This can be asked only with: {allowed}.",
            "body.media-type":
                "Send the body as application/json in UTF-8; an import may be text/csv, too.",
            "body.too-large": "The body may have at most {kilobytes} kilobytes.",
            "requests.too-many": "There are too many requests at once. Try again soon.",
            "creations.too-many":
                "A lot has come from this address. Try again in {seconds} seconds.",
            "record.version-malformed":
                "If-Match holds the ETag as it was given, with its quotation marks.",
            "idempotency.malformed":
                "An Idempotency-Key has 1 to 200 visible ASCII characters and stands once.",
            "parameter.malformed": "Encode parameters as UTF-8 with percent signs.",
            "parameter.too-many": "There are too many parameters.",
            "json": "The body is not acceptable JSON; see the list of errors.",
            "csv": "The body is not an acceptable table; see the list of errors.",
            "store.full": "There is no space left. Nothing was changed; reading still works.",
            "store.unavailable": "The records cannot be reached now. Nothing was changed.",
            "tenant.unserved":
                "This organisation cannot be served at present; waiting does not help. Whoever "
                + "runs the platform has been told. Nothing was changed.",
            "service.stopping": "The platform is about to stop. Try again soon.",
        ])

    private static let german = Words(
        .german,
        [
            "problem.invalid": "Die Anfrage passt nicht",
            "problem.busy": "Zu viel auf einmal",
            "problem.fault": "Die Plattform hat einen Fehler",
            "problem.unauthenticated": "Bitte zuerst anmelden",
            "problem.notFound": "Nicht gefunden",
            "host.unknown": "Unter dieser Adresse ist keine Organisation zu finden.",
            "target.malformed": "Das Ziel der Anfrage ist ein Pfad, der mit „/“ beginnt.",
            "target.too-long": "Das Ziel der Anfrage ist zu lang.",
            "head.malformed": "Die Anfrage ist kein wohlgeformtes HTTP/1.1.",
            "head.too-large": "Die Anfrage hat zu viele oder zu lange Kopfzeilen.",
            "head.too-slow": "Die Anfrage ist nicht rechtzeitig angekommen.",
            "body.too-slow": "Der Inhalt ist nicht rechtzeitig angekommen.",
            "connections.too-many": "Es sind zu viele Verbindungen. Bitte gleich noch einmal.",
            "method.not-allowed": "Das geht hier nur mit: {allowed}.",
            "body.media-type":
                "Bitte als application/json in UTF-8 senden; ein Import darf auch text/csv sein.",
            "body.too-large": "Der Inhalt darf höchstens {kilobytes} Kilobyte haben.",
            "requests.too-many": "Gerade sind es zu viele Anfragen. Bitte gleich noch einmal.",
            "creations.too-many":
                "Von dieser Adresse kam schon viel. Bitte in {seconds} Sekunden noch einmal.",
            "record.version-malformed":
                "In If-Match steht das ETag so, wie es gegeben wurde, mit Anführungszeichen.",
            "idempotency.malformed":
                "Ein Idempotency-Key hat 1 bis 200 sichtbare ASCII-Zeichen und steht einmal da.",
            "parameter.malformed": "Parameter bitte als UTF-8 mit Prozentzeichen senden.",
            "parameter.too-many": "Es sind zu viele Parameter.",
            "json": "Der Inhalt ist kein annehmbares JSON; siehe die Liste der Fehler.",
            "csv": "Der Inhalt ist keine annehmbare Tabelle; siehe die Liste der Fehler.",
            "store.full": "Der Speicher ist voll. Es wurde nichts geändert; Lesen geht weiter.",
            "tenant.unserved":
                "Diese Organisation kann zurzeit nicht bedient werden; Warten hilft nicht. Wer die "
                + "Plattform betreibt, ist benachrichtigt. Es wurde nichts geändert.",
            "store.unavailable":
                "Die Datensätze sind gerade nicht erreichbar. Es wurde nichts geändert.",
            "service.stopping": "Die Plattform hält gleich an. Bitte bald noch einmal.",
        ])
}
