import DachwerkKit

/// What people read, one file per language.
enum LendingWords {}

extension LendingWords {
    /// The German words.
    static let german = Words(
        .german,
        [germanLabels, germanRefusals, germanNotices, germanOffers.all].reduce(into: [:]) {
            $0.merge($1) { first, _ in first }
        })

    private static let germanLabels: [String: String] = [
        "equipment-lending": "Verleih",
        "equipment-lending.summary": "Geräte verleihen, nie zweimal zur selben Zeit.",
        "equipment-lending.borrower": "Ausleihe für eine Organisation",
        "equipment-lending.keeper": "Lagerdienst",
        "equipment-lending.manager": "Leitung des Verleihs",
        "equipment-lending.viewer": "Einsicht in den Verleih",
        "equipment-lending.reporter": "Kennzahlen des Verleihs",
        "equipment-lending.store": "Lager",
        "equipment-lending.store.name": "Name",
        "equipment-lending.store.address": "Anschrift",
        "equipment-lending.store.directions": "Anfahrt",
        "equipment-lending.store.hours": "Öffnungszeiten",
        "equipment-lending.store.closesOnPublicHolidays": "An Feiertagen geschlossen",
        "equipment-lending.store.closures": "Schließzeiten",
        "equipment-lending.store.closures.from": "Von",
        "equipment-lending.store.closures.until": "Bis",
        "equipment-lending.store.closures.cause": "Grund",
        "equipment-lending.store.extraHours": "Zusätzliche Öffnungszeiten",
        "equipment-lending.store.extraHours.date": "Tag",
        "equipment-lending.store.extraHours.from": "Von",
        "equipment-lending.store.extraHours.until": "Bis",
        "equipment-lending.store.handOversPerDay": "Ausgaben und Rückgaben am Tag",
        "equipment-lending.item-model": "Gerät",
        "equipment-lending.item-model.name": "Name",
        "equipment-lending.item-model.category": "Kategorie",
        "equipment-lending.item-model.description": "Beschreibung",
        "equipment-lending.item-model.store": "Lager",
        "equipment-lending.item-model.isOffered": "Wird verliehen",
        "equipment-lending.item-model.tracking": "Zählweise",
        "equipment-lending.item-model.tracking.quantity": "Stückzahl",
        "equipment-lending.item-model.tracking.individual": "Einzelstücke mit Inventarnummer",
        "equipment-lending.item-model.stock": "Bestand",
        "equipment-lending.item-model.kitMembers": "Teile des Sets",
        "equipment-lending.item-model.kitMembers.model": "Gerät",
        "equipment-lending.item-model.kitMembers.quantity": "Anzahl",
        "equipment-lending.item-model.accessories": "Zubehör",
        "equipment-lending.item-model.maintenanceOpeningDays": "Wartung in Öffnungstagen",
        "equipment-lending.item-model.maintenanceMinutes": "Wartung in Minuten",
        "equipment-lending.item-model.minHours": "Kürzeste Ausleihe in Stunden",
        "equipment-lending.item-model.maxHours": "Längste Ausleihe in Stunden",
        "equipment-lending.item-model.leadTimeHours": "Vorlauf in Stunden",
        "equipment-lending.item-model.maxAheadDays": "Höchstens so viele Tage im Voraus",
        "equipment-lending.item-model.deposit": "Kaution",
        "equipment-lending.item-model.value": "Wiederbeschaffungswert",
        "equipment-lending.item-model.rentPerDay": "Übliche Miete am Tag",
        "equipment-lending.item-model.instructions": "Anleitung",
        "equipment-lending.item-model.requiresBriefing": "Einweisung nötig",
        "equipment-lending.item-model.autoApproves": "Wird sofort zugesagt",
        "equipment-lending.item": "Einzelstück",
        "equipment-lending.item.inventoryCode": "Inventarnummer",
        "equipment-lending.item.model": "Gerät",
        "equipment-lending.item.condition": "Zustand",
        "equipment-lending.item.condition.good": "In Ordnung",
        "equipment-lending.item.condition.worn": "Gebraucht",
        "equipment-lending.item.condition.incomplete": "Unvollständig",
        "equipment-lending.item.condition.broken": "Defekt",
        "equipment-lending.item.condition.lost": "Verloren",
        "equipment-lending.item.isBorrowable": "Ausleihbar",
        "equipment-lending.item.serialNumber": "Seriennummer",
        "equipment-lending.item.location": "Lagerplatz",
        "equipment-lending.item.acquiredFrom": "Angeschafft aus Mitteln von",
        "equipment-lending.item.acquiredOn": "Angeschafft am",
        "equipment-lending.item.lastSafetyCheck": "Letzte Sicherheitsprüfung",
        "equipment-lending.item.nextSafetyCheck": "Nächste Sicherheitsprüfung",
        "equipment-lending.item.note": "Notiz",
        "equipment-lending.loan": "Ausleihe",
        "equipment-lending.loan.number": "Nummer",
        "equipment-lending.loan.organisation": "Ausleihende Organisation",
        "equipment-lending.loan.personInCharge": "Verantwortliche Person",
        "equipment-lending.loan.personName": "Name der abholenden Person",
        "equipment-lending.loan.purpose": "Zweck",
        "equipment-lending.loan.project": "Projekt",
        "equipment-lending.loan.lines": "Positionen",
        "equipment-lending.loan.lines.model": "Gerät",
        "equipment-lending.loan.lines.quantity": "Anzahl",
        "equipment-lending.loan.lines.item": "Bestimmtes Einzelstück",
        "equipment-lending.loan.lines.returned": "Zurück",
        "equipment-lending.loan.lines.conditionOut": "Zustand bei Ausgabe",
        "equipment-lending.loan.lines.conditionIn": "Zustand bei Rückgabe",
        "equipment-lending.loan.lines.damaged": "Davon beschädigt zurück",
        "equipment-lending.loan.period": "Zeitraum",
        "equipment-lending.loan.termsVersion": "Angenommene Leihbedingungen",
        "equipment-lending.loan.assignments": "Ausgegebene Einzelstücke",
        "equipment-lending.loan.assignments.item": "Einzelstück",
        "equipment-lending.loan.assignments.conditionOut": "Zustand bei Ausgabe",
        "equipment-lending.loan.assignments.isReturned": "Zurück",
        "equipment-lending.loan.assignments.conditionIn": "Zustand bei Rückgabe",
        "equipment-lending.loan.isBriefed": "Eingewiesen",
        "equipment-lending.loan.isOverride": "Ausnahme",
        "equipment-lending.loan.isByAgreement": "Zu vereinbarten Zeiten",
        "equipment-lending.loan.extensionUntil": "Verlängerung gewünscht bis",
        "equipment-lending.loan.refusalKind": "Art der Absage",
        "equipment-lending.loan.refusalKind.stock": "Zu wenig Bestand",
        "equipment-lending.loan.refusalKind.purpose": "Zweck oder Organisation passt nicht",
        "equipment-lending.loan.refusalKind.other": "Anderes",
        "equipment-lending.loan.staffNote": "Interne Notiz",
        "equipment-lending.loan.store": "Lager",
        "equipment-lending.loan.price": "Preis",
        "equipment-lending.loan.depositDue": "Kaution",
        "equipment-lending.loan.shortOf": "Nicht mehr gedeckt",
        "equipment-lending.loan.isShort": "Etwas ist nicht mehr gedeckt",
        "equipment-lending.loan.handedOverAt": "Ausgegeben am",
        "equipment-lending.loan.returns": "Rückgaben",
        "equipment-lending.loan.returns.model": "Gerät",
        "equipment-lending.loan.returns.item": "Einzelstück",
        "equipment-lending.loan.returns.quantity": "Anzahl",
        "equipment-lending.loan.returns.at": "Am",
        "equipment-lending.loan.returnedAt": "Zurückgegeben am",
        "equipment-lending.loan.lostAt": "Verlust gemeldet am",
        "equipment-lending.loan.endedAt": "Beendet am",
        "equipment-lending.loan.isAnonymous": "Personen gelöscht",
        "equipment-lending.loan.state.draft": "Entwurf",
        "equipment-lending.loan.state.requested": "Angefragt",
        "equipment-lending.loan.state.approved": "Zugesagt",
        "equipment-lending.loan.state.refused": "Abgesagt",
        "equipment-lending.loan.state.cancelled": "Storniert",
        "equipment-lending.loan.state.expired": "Verfallen",
        "equipment-lending.loan.state.noShow": "Nicht abgeholt",
        "equipment-lending.loan.state.handedOver": "Ausgegeben",
        "equipment-lending.loan.state.partlyReturned": "Teilweise zurück",
        "equipment-lending.loan.state.returned": "Zurück",
        "equipment-lending.loan.state.closed": "Abgeschlossen",
        "equipment-lending.loan.state.overdue": "Überfällig",
        "equipment-lending.loan.state.lost": "Verloren",
        "equipment-lending.loan.move.submit": "Anfragen",
        "equipment-lending.loan.move.approve": "Zusagen",
        "equipment-lending.loan.move.refuse": "Absagen",
        "equipment-lending.loan.move.cancel": "Stornieren",
        "equipment-lending.loan.move.expire": "Verfallen lassen",
        "equipment-lending.loan.move.no-show": "Als nicht abgeholt melden",
        "equipment-lending.loan.move.hand-over": "Ausgeben",
        "equipment-lending.loan.move.return-part": "Teilweise zurücknehmen",
        "equipment-lending.loan.move.return": "Zurücknehmen",
        "equipment-lending.loan.move.extend": "Verlängern",
        "equipment-lending.loan.move.note-part": "Teilweise Rückgabe vermerken",
        "equipment-lending.loan.move.mark-overdue": "Als überfällig kennzeichnen",
        "equipment-lending.loan.move.report-lost": "Verlust melden",
        "equipment-lending.loan.move.close": "Abschließen",
        "equipment-lending.deposit": "Kaution",
        "equipment-lending.deposit.loan": "Ausleihe",
        "equipment-lending.deposit.organisation": "Organisation",
        "equipment-lending.deposit.amount": "Betrag",
        "equipment-lending.deposit.keptAmount": "Einbehalten",
        "equipment-lending.deposit.receipt": "Quittung",
        "equipment-lending.deposit.way": "Zahlungsart",
        "equipment-lending.deposit.way.cash": "Bar",
        "equipment-lending.deposit.way.transfer": "Überweisung",
        "equipment-lending.deposit.way.card": "Karte",
        "equipment-lending.deposit.way.other": "Anders",
        "equipment-lending.deposit.takenBy": "Entgegengenommen von",
        "equipment-lending.deposit.state.recorded": "Erhalten",
        "equipment-lending.deposit.state.refunded": "Zurückgezahlt",
        "equipment-lending.deposit.state.kept": "Einbehalten",
        "equipment-lending.deposit.move.refund": "Zurückzahlen",
        "equipment-lending.deposit.move.keep": "Einbehalten",
        "equipment-lending.damage": "Schaden",
        "equipment-lending.damage.model": "Gerät",
        "equipment-lending.damage.item": "Einzelstück",
        "equipment-lending.damage.quantity": "Anzahl",
        "equipment-lending.damage.severity": "Schwere",
        "equipment-lending.damage.severity.minor": "Gering, weiter verleihbar",
        "equipment-lending.damage.severity.unusable": "Nicht verleihbar",
        "equipment-lending.damage.severity.lost": "Verloren",
        "equipment-lending.damage.loan": "Ausleihe",
        "equipment-lending.damage.description": "Beschreibung",
        "equipment-lending.damage.expectedUntil": "Voraussichtlich behoben bis",
        "equipment-lending.damage.cost": "Kosten",
        "equipment-lending.damage.state.open": "Offen",
        "equipment-lending.damage.state.resolved": "Behoben",
        "equipment-lending.damage.state.writtenOff": "Abgeschrieben",
        "equipment-lending.damage.move.resolve": "Als behoben melden",
        "equipment-lending.damage.move.write-off": "Abschreiben",
        "equipment-lending.block": "Sperre",
        "equipment-lending.block.model": "Gerät",
        "equipment-lending.block.quantity": "Anzahl",
        "equipment-lending.block.period": "Zeitraum",
        "equipment-lending.block.kind": "Art",
        "equipment-lending.block.kind.repair": "Reparatur",
        "equipment-lending.block.kind.closed": "Nicht zugänglich",
        "equipment-lending.block.kind.reservedByTeam": "Vom Team gebraucht",
        "equipment-lending.block.note": "Notiz",
        "equipment-lending.suspension": "Aussetzung",
        "equipment-lending.suspension.organisation": "Organisation",
        "equipment-lending.suspension.from": "Von",
        "equipment-lending.suspension.until": "Bis",
        "equipment-lending.suspension.grounds": "Begründung",
        "equipment-lending.quota": "Kontingent",
        "equipment-lending.quota.organisation": "Organisation",
        "equipment-lending.quota.model": "Gerät",
        "equipment-lending.quota.category": "Kategorie",
        "equipment-lending.quota.maxSimultaneous": "Stücke gleichzeitig",
        "equipment-lending.quota.maxLoansPerYear": "Ausleihen im Jahr",
        "equipment-lending.demand": "Nachfrage",
        "equipment-lending.demand.model": "Gerät",
        "equipment-lending.demand.day": "Tag",
        "equipment-lending.demand.refusals": "Abgewiesene Anfragen",
        "equipment-lending.demand.pieces": "Gewünschte Stücke",
        "equipment-lending.settings.termsVersion": "Fassung der Leihbedingungen",
        "equipment-lending.settings.autoApproves": "Anfragen sofort zusagen",
        "equipment-lending.settings.minHours": "Kürzeste Ausleihe in Stunden",
        "equipment-lending.settings.maxHours": "Längste Ausleihe in Stunden",
        "equipment-lending.settings.leadTimeHours": "Vorlauf in Stunden",
        "equipment-lending.settings.maxAheadDays": "Höchstens so viele Tage im Voraus",
        "equipment-lending.settings.collectWithinHours": "Abholen oder entscheiden binnen Stunden",
        "equipment-lending.settings.closesAfterDays": "Abschluss von selbst nach Tagen",
        "equipment-lending.settings.overdueReminderDays": "Mahnungen nach Tagen",
        "equipment-lending.settings.delayWarningDays": "Verspätetes gilt als ausgegeben für Tage",
        "equipment-lending.settings.safetyNoticeDays":
            "Hinweis auf Sicherheitsprüfungen, Tage voraus",
        "equipment-lending.settings.retentionMonths": "Personendaten löschen nach Monaten",
        "equipment-lending.loans": "Ausleihen",
        "equipment-lending.item-days": "Stück mal Tage",
        "equipment-lending.organisations": "Ausleihende Organisationen",
        "equipment-lending.refused-for-stock": "Abgesagt wegen zu wenig Bestand",
        "equipment-lending.damage-rate": "Ausleihen mit Schaden",
        "equipment-lending.in-kind-value": "Wert der kostenlosen Ausleihen in Cent",
        "equipment-lending.item-days-without-rent": "Stück mal Tage ohne bekannte Miete",
        "equipment-lending.utilisation": "Auslastung",
        "equipment-lending.deadlines": "Fristen der Ausleihen setzen",
        "equipment-lending.demand-count": "Nachfrage festhalten",
    ]

    private static let germanRefusals: [String: String] = [
        "equipment-lending.fixed-after-hand-over":
            "Nach der Ausgabe ändert sich die Ausleihe nur noch durch Verlängern und Zurücknehmen.",
        "equipment-lending.lines": "Diese Positionen passen nicht zusammen.",
        "equipment-lending.several-stores":
            "Alle Positionen einer Ausleihe müssen aus demselben Lager kommen.",
        "equipment-lending.not-offered": "{model} wird zurzeit nicht verliehen.",
        "equipment-lending.line-twice": "Jedes Gerät darf nur in einer Position stehen.",
        "equipment-lending.certain-item":
            "Ein bestimmtes Einzelstück muss zum Gerät gehören, steht nur einmal da und "
            + "hat die Anzahl eins.",
        "equipment-lending.person-of-other-organisation":
            "Die verantwortliche Person gehört nicht zu dieser Organisation.",
        "equipment-lending.override-needs-reason": "Eine Ausnahme braucht eine Begründung.",
        "equipment-lending.override-by-staff": "Nur der Lagerdienst kann eine Ausnahme machen.",
        "equipment-lending.terms-not-accepted":
            "Bitte nehmen Sie zuerst die Leihbedingungen {version} an.",
        "equipment-lending.too-far-ahead":
            "{model} kann höchstens {limit} Tage im Voraus angefragt werden, also bis {latest}.",
        "equipment-lending.quota-without-limit": "Ein Kontingent braucht mindestens eine Grenze.",
        "equipment-lending.extension":
            "Eine Verlängerung behält den Anfang und endet später als bisher.",
        "equipment-lending.store-closed":
            "Das Lager ist jetzt geschlossen. Es öffnet wieder: {next}",
        "equipment-lending.period-over":
            "Der Zeitraum {period} ist vorbei; es kann nichts mehr ausgegeben werden.",
        "equipment-lending.deposit-missing":
            "Vor der Ausgabe sind {due} Kaution nötig; {recorded} sind da.",
        "equipment-lending.deposit-open":
            "Es sind noch {open} Kaution offen: zurückzahlen oder begründet einbehalten.",
        "equipment-lending.deposit-needed":
            "Die Kaution für Ausleihe {number} wird noch gebraucht, solange etwas ausgegeben ist.",
        "equipment-lending.briefing-missing": "Vor der Ausgabe ist eine Einweisung nötig.",
        "equipment-lending.piece-twice": "Ein Einzelstück ist doppelt angegeben.",
        "equipment-lending.piece-count":
            "{model}: {needed} Einzelstücke sind nötig, {assigned} sind angegeben.",
        "equipment-lending.piece-of-other-model":
            "Ein Einzelstück gehört zu keinem der ausgeliehenen Geräte.",
        "equipment-lending.piece-asked-for": "Es wurde ausdrücklich nach {code} gefragt.",
        "equipment-lending.piece-unfit": "{code} kann in diesem Zustand nicht ausgegeben werden.",
        "equipment-lending.piece-unchecked": "Die Sicherheitsprüfung von {code} ist abgelaufen.",
        "equipment-lending.piece-taken":
            "{code} ist anderweitig ausgegeben, zugesagt oder in Wartung.",
        "equipment-lending.part":
            "Ein Teil ist mehr als nichts und weniger als alles; was zurück ist, bleibt zurück.",
        "equipment-lending.amount":
            "Der Betrag muss in Euro sein und zwischen null und einer Million liegen.",
        "equipment-lending.maintenance-twice":
            "Die Wartung steht entweder in Öffnungstagen oder in Minuten.",
        "equipment-lending.limits": "Die kürzeste Ausleihe ist länger als die längste.",
        "equipment-lending.kit-member":
            "Ein Set besteht aus einzelnen Geräten desselben Lagers, jedes einmal, und aus "
            + "keinem anderen Set.",
        "equipment-lending.not-tracked":
            "Dieses Gerät wird nur gezählt und hat keine Einzelstücke.",
        "equipment-lending.damaged-piece":
            "Das Einzelstück muss zum Gerät gehören, und die Anzahl ist eins.",
        "equipment-lending.span": "Der letzte Tag liegt vor dem ersten.",
        "equipment-lending.store-closed-for-now": "Das Lager ist geschlossen.",
        "equipment-lending.extension-taken": "{model} ist ab {from} anderen zugesagt.",
        "equipment-lending.extension-unavailable": "{model} kann nicht länger behalten werden.",
        "equipment-lending.person-missing":
            "Bitte eine verantwortliche Person angeben: einen Kontakt der Organisation oder "
            + "einen Namen.",
        "equipment-lending.damaged-count":
            "Es können nicht mehr Stücke beschädigt zurück sein, als zurück sind.",
        "equipment-lending.piece-to-write-off": "Bitte zuerst angeben, welches Einzelstück fehlt.",
        "equipment-lending.extra-hours":
            "Die zusätzlichen Zeiten eines Tages enden nach ihrem Anfang und überschneiden "
            + "sich nicht.",
    ]

    private static let germanNotices: [String: String] = [
        "equipment-lending.request-received": "Ihre Anfrage {number} für {period} ist eingegangen.",
        "equipment-lending.request-to-decide":
            "Anfrage {number} für {period} wartet auf eine Entscheidung.",
        "equipment-lending.request-approved": "Ihre Ausleihe {number} für {period} ist zugesagt.",
        "equipment-lending.request-refused":
            "Ihre Anfrage {number} für {period} wurde abgesagt: {grounds}",
        "equipment-lending.handed-over": "Ausleihe {number} ist ausgegeben, Zeitraum {period}.",
        "equipment-lending.loan-extended": "Ausleihe {number} ist verlängert, Zeitraum {period}.",
        "equipment-lending.loan-returned": "Ausleihe {number} ist vollständig zurück. Danke!",
        "equipment-lending.loan-lost": "Zu Ausleihe {number} wurde ein Verlust gemeldet: {grounds}",
        "equipment-lending.hand-over-tomorrow":
            "Morgen ist die Ausgabe zu Ausleihe {number}: {period}",
        "equipment-lending.return-tomorrow":
            "Morgen ist die Rückgabe zu Ausleihe {number}: {period}",
        "equipment-lending.overdue-reminder":
            "Ausleihe {number} ist seit {days} Tagen überfällig. Bitte bringen Sie alles zurück.",
        "equipment-lending.overdue-notice": "Ausleihe {number} ist überfällig, Zeitraum {period}.",
        "equipment-lending.covered-again": "Ausleihe {number} für {period} ist wieder gedeckt.",
        "equipment-lending.damage-recorded":
            "Zu Ausleihe {number} wurde ein Schaden aufgenommen: {quantity} × {model}.",
        "equipment-lending.deposit-recorded":
            "Wir haben {amount} Kaution erhalten, Quittung {receipt}.",
        "equipment-lending.deposit-refunded": "Wir haben {amount} Kaution zurückgezahlt.",
        "equipment-lending.deposit-kept": "Von {amount} Kaution behalten wir {kept} ein: {grounds}",
        "equipment-lending.suspended-notice":
            "Ihre Organisation kann von {from} bis {until} nichts ausleihen: {grounds}",
        "equipment-lending.safety-check-due":
            "Die Sicherheitsprüfung von {code} ist fällig am {date}.",
        "equipment-lending.loan-cancelled": "Die Ausleihe {number} für {period} ist storniert.",
        "equipment-lending.loan-cancelled-because":
            "Die Ausleihe {number} für {period} ist storniert: {grounds}",
        "equipment-lending.expired":
            "Über Anfrage {number} für {period} wurde nicht rechtzeitig entschieden. Sie ist "
            + "verfallen.",
        "equipment-lending.no-show":
            "Ausleihe {number} für {period} wurde nicht abgeholt und ist beendet.",
        "equipment-lending.overdue-since-yesterday":
            "Ausleihe {number} ist seit gestern überfällig. Bitte bringen Sie alles zurück.",
        "equipment-lending.deposit-to-refund":
            "Ausleihe {number} ist beendet. Bitte {open} Kaution zurückzahlen.",
        "equipment-lending.repair-overdue":
            "{model} sollte am {date} wieder in Ordnung sein. Bitte den Schaden prüfen.",
        "equipment-lending.extension-asked":
            "Ausleihe {number} soll bis {until} verlängert werden.",
        "equipment-lending.extension-refused":
            "Ausleihe {number} kann nicht verlängert werden. Sie endet wie vereinbart: "
            + "{period}",
        "equipment-lending.extension-refused-because":
            "Ausleihe {number} kann nicht verlängert werden: {grounds}",
    ]

    private static let germanOffers = LendingOffers(
        next: " Nächster möglicher Zeitraum: {next}",
        instead: " Stattdessen möglich: {alternative}",
        refusals: [
            "in-the-past": "Dieser Zeitraum ist schon vorbei.",
            "too-soon": "{model} muss {limit} Stunden vorher angefragt werden.",
            "too-short": "{model} wird für mindestens {limit} Stunden verliehen.",
            "too-long": "{model} wird für höchstens {limit} Stunden verliehen.",
            "day-full": "Am {day} sind schon {limit} Ausgaben und Rückgaben geplant.",
            "suspended": "Die Organisation kann bis {until} nichts ausleihen ({grounds}).",
            "quota-simultaneous":
                "Gleichzeitig sind {limit} Stücke möglich, {taken} sind schon vergeben.",
            "quota-year": "In {year} sind {limit} Ausleihen möglich.",
            "extension-closed": "{end} ist das Lager geschlossen.",
        ],
        causes: [
            "damage": "{model} ist beschädigt",
            "delay": "{model} ist noch nicht zurück",
            "stock": "Von {model} gibt es weniger als vorher",
            "times": "Die Öffnungs- oder Wartungszeiten für {model} haben sich geändert",
        ],
        effect: ": Für Ausleihe {number} ({period}) sind {free} von {wished} frei.",
        closure:
            "Das Lager ist bei Ausgabe oder Rückgabe von Ausleihe {number} ({period}) geschlossen.")
}
