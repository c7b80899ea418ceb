package import DachwerkKit

extension KernelWords {
    package static let german = Words(
        .german, problemsDE.merging(valuesDE) { $1 }.merging(labelsDE) { $1 })

    private static let problemsDE: [String: String] = [
        "problem.invalid": "Die Eingabe passt nicht",
        "problem.forbidden": "Nicht erlaubt",
        "problem.unauthenticated": "Bitte zuerst anmelden",
        "problem.notFound": "Nicht gefunden",
        "problem.conflict": "Etwas steht im Weg",
        "problem.stale": "Jemand anderes hat es inzwischen geändert",
        "problem.versionMissing": "Bitte die Version nennen",
        "problem.rule": "Eine Regel spricht dagegen",
        "problem.busy": "Zu viel auf einmal",
        "problem.fault": "Die Plattform hat einen Fehler",
        "invalid": "Ein Teil der Eingabe passt nicht; siehe die Liste der Fehler.",
        "forbidden": "Ihre Aufgaben erlauben das nicht.",
        "not-found": "Hier ist nichts, oder nichts für Sie.",
        "unauthenticated": "Das Token fehlt, ist unbekannt oder abgelaufen.",
        "fault": "Bei uns ist etwas schiefgegangen. Es wurde nichts geändert.",
        "record.stale":
            "Der Datensatz hat jetzt die Version {version}. Bitte neu lesen, dann ändern.",
        "record.version-missing": "Bitte die Version in If-Match senden, wie im ETag angegeben.",
        "record.in-use":
            "Datensätze von „{name}“ verweisen noch darauf. Bitte zuerst diese ändern.",
        "record.in-use-elsewhere": "Das wird noch gebraucht und kann nicht entfernt werden.",
        "record.exists": "Ein Datensatz mit dieser Kennung ist schon da.",
        "record.not-unique": "Ein anderer Datensatz hat diesen Wert schon.",
        "record.erased":
            "Das wurde gelöscht. Ohne Kennung entsteht Neues; mit bringBack kommt es zurück.",
        "capability.still-on":
            "„{capability}“ ist hier noch an. Bitte zuerst aus der Datei nehmen.",
        "idempotency.reused":
            "Dieser Idempotenz-Schlüssel gehört zu einer anderen Anfrage; bitte neu wählen.",
        "lifecycle.state":
            "„{moveName}“ geht nicht im Zustand „{stateName}“, nur in: {fromNames}.",
        "token.person": "Hier gibt es keinen Eintrag {id} einer Person.",
        "token.organisation": "Hier gibt es keinen Eintrag {id} einer Organisation.",
        "token.role": "Die Organisation hat keine Rolle „{role}“.",
        "token.wider": "Ein Token kann nur weniger werden; das hier hat es nicht.",
        "token.duty": "Die Organisation hat keine Aufgabe „{duty}“.",
        "token.duty-near": "Die Organisation hat keine Aufgabe „{duty}“. Ist „{nearest}“ gemeint?",
        "import.too-many-rows":
            "{rows} Zeilen sind auf einmal zu viele. Bitte höchstens {most}, dann die nächsten.",
        "import.rows": "Es wurde nichts übernommen: einige Zeilen passen nicht; siehe die Liste.",
        "import.twice": "Dieser Datensatz steht schon in Zeile {row}.",
        "import.short-row": "Die Zeile hat zu wenige Zellen; der Rest wurde als leer gelesen.",
        "import.shortened":
            "Eine Tabelle hat diese Zahl zu {value} verkürzt; ein vorhandener Wert bleibt.",
        "capacity.unavailable":
            "{name}: {wished} gewünscht, {free} von {total} frei. Nächste Möglichkeit: {next}.",
        "capacity.unavailable-long":
            "{name}: {wished} gewünscht, {free} von {total} frei; später wurde nichts gefunden.",
        "capacity.too-many": "{name}: {wished} gewünscht, es gibt aber insgesamt nur {total}.",
        "capacity.engaged": "{name}: zu dieser Zeit nicht frei: {time}.",
        "capacity.missing": "Hier gibt es nichts, was belegt werden könnte.",
        "capacity.closed-at-start":
            "Am Anfang geschlossen ({reason}). Nächste Möglichkeit: {next}.",
        "capacity.closed-at-start-long":
            "Am Anfang geschlossen ({reason}); später wurde nichts gefunden.",
        "capacity.closed-at-end": "Am Ende geschlossen ({reason}). Nächste Möglichkeit: {next}.",
        "capacity.closed-at-end-long":
            "Am Ende geschlossen ({reason}); später wurde nichts gefunden.",
        "capacity.closed-hours": "nicht zu dieser Uhrzeit",
        "capacity.closed-then": "an diesen Tagen zu",
    ]

    private static let valuesDE: [String: String] = [
        "value.unfit": "Das passt hier nicht.",
        "value.missing": "Ein Wert fehlt.",
        "value.kind": "Erwartet wird: {expected}; hier steht: {found}.",
        "value.whole-number": "Bitte eine ganze Zahl angeben.",
        "value.range": "Bitte eine Zahl von {low} bis {high} angeben.",
        "value.length": "Bitte {low} bis {high} Zeichen angeben.",
        "value.count": "Bitte {low} bis {high} Einträge angeben.",
        "value.control-characters": "Bitte Steuerzeichen und umgekehrten Text entfernen.",
        "value.email": "Bitte eine Adresse wie name@example.org angeben.",
        "value.webAddress": "Bitte eine Adresse angeben, die mit https:// beginnt.",
        "value.phone": "Bitte eine Nummer wie +49 711 216-80399 angeben.",
        "value.identifier": "Bitte a-z, 0-9 und einzelne Bindestriche verwenden.",
        "value.choice": "Bitte eines davon angeben: {choices}.",
        "value.choice-near": "Bitte eines davon angeben: {choices}. Ist „{nearest}“ gemeint?",
        "value.instant": "Bitte eine Zeit wie 2026-05-03T10:00:00Z angeben.",
        "value.date": "Bitte ein Datum wie 2026-05-03 angeben.",
        "value.time": "Bitte eine Uhrzeit wie 14:30 angeben.",
        "value.short-year": "Bitte das Jahr mit vier Ziffern angeben, etwa 01.05.1990.",
        "value.postcode": "Eine deutsche Postleitzahl hat fünf Ziffern. Fehlt vorn eine Null?",
        "value.money": "Bitte einen Betrag wie \"500.00 EUR\" angeben.",
        "value.period": "Der Anfang muss vor dem Ende liegen, beide wie 2026-05-03T10:00:00Z.",
        "value.language": "Bitte eine Sprache wie de oder prs angeben.",
        "value.hours": "Bitte Öffnungszeiten wie \"mo-fr 09:00-17:00\" angeben.",
        "value.localized": "Bitte Texte nach Sprache angeben, etwa {\"de\": \"…\"}.",
        "value.reference": "Bitte die Kennung eines Datensatzes angeben.",
        "value.reference-missing": "Diesen Datensatz gibt es nicht, oder nicht für Sie.",
        "value.taken": "Ein anderer Datensatz hat diesen Wert schon.",
        "field.unknown": "„{name}“ gibt es hier nicht.",
        "field.unknown-near": "„{name}“ gibt es hier nicht. Ist „{nearest}“ gemeint?",
        "field.computed": "Das setzt die Plattform selbst.",
        "field.platform": "Das setzt die Plattform selbst.",
        "field.fixed": "Das lässt sich nur beim Anlegen angeben.",
        "field.not-in-move": "„{moveName}“ setzt dies nicht, nur: {allowed}.",
        "field.not-in-move-any": "„{moveName}“ nimmt keine Angaben.",
        "parameter.twice": "Der Parameter steht zweimal da.",
        "parameter.cursor": "Der Cursor gehört nicht zu dieser Liste. Bitte vorn beginnen.",
        "parameter.hidden": "Nach Verborgenem lässt sich nicht sortieren.",
        "parameter.search-instead": "Texte in mehreren Sprachen bitte mit q suchen.",
        "parameter.not-filterable": "Danach lässt sich nicht filtern.",
    ]

    private static let labelsDE: [String: String] = [
        "platform": "Plattform",
        "platform.administrator": "Verwaltung",
        "platform.notice": "Hinweis",
        "platform.notice.code": "Art",
        "platform.notice.organisation": "Für die Organisation",
        "platform.notice.duty": "Für die Aufgabe",
        "platform.notice.person": "Für die Person",
        "platform.notice.notBefore": "Nicht stören vor",
        "platform.notice.about": "Betrifft",
        "platform.notice.record": "Datensatz",
        "platform.notice.arguments": "Angaben im Text",
        "platform.notice.message": "Nachricht",
        "word.yes": "ja",
        "word.no": "nein",
        "weekday.monday": "Montag",
        "weekday.tuesday": "Dienstag",
        "weekday.wednesday": "Mittwoch",
        "weekday.thursday": "Donnerstag",
        "weekday.friday": "Freitag",
        "weekday.saturday": "Samstag",
        "weekday.sunday": "Sonntag",
        "notice.plain": "Es gibt etwas Neues; was, steht beim Datensatz.",
        "kind.null": "nichts (null)",
        "kind.boolean": "true oder false",
        "kind.number": "eine Zahl",
        "kind.text": "ein Text",
        "kind.list": "eine Liste",
        "kind.object": "ein Objekt",
        "kind.other": "etwas anderes",
    ]
}
