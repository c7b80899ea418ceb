extension TrainingWords {
    /// Refusals, warnings and notices.
    static let germanMessages: [String: String] = [
        "topics-missing": "Für das Zertifikat fehlt noch: {topics}.",
        "topic-missing": "Das Thema „{topic}“ ist noch nicht bestanden.",
        "methods-missing": "Der Methodenteil ist noch nicht bestanden.",
        "presentation-missing": "Die Abschlusspräsentation fehlt noch.",
        "attendance-missing": "„{topic}“: {attended} von mindestens {required} Minuten besucht.",
        "attendance-unmeasured":
            "„{topic}“: Weder der Lehrplan noch ein Termin sagt, wie lange es unterrichtet wird, "
            + "und es ist keine Anwesenheit eingetragen.",
        "methods-attendance-unmeasured":
            "Methodenteil: Weder der Lehrplan noch ein Termin sagt, wie lange er unterrichtet "
            + "wird, und es ist keine Anwesenheit eingetragen.",
        "methods-attendance-missing":
            "Methodenteil: {attended} von mindestens {required} Minuten besucht.",
        "hours-missing": "Insgesamt {attended} von mindestens {required} Minuten besucht.",
        "refresher-missing":
            "Für die Verlängerung sind {required} Minuten Auffrischung nötig, {attended} "
            + "sind besucht.",
        "has-certificate": "Es gibt schon ein Zertifikat: bitte verlängern oder neu ausfertigen.",
        "earlier-needs-number": "Bitte die Nummer angeben, die auf dem Zertifikat steht.",
        "earlier-needs-date":
            "Bitte den Tag der Ausstellung angeben, der auf dem Zertifikat steht.",
        "earlier-topics": "Das sind nicht lauter Themen des Lehrplans, jedes einmal.",
        "not-earlier":
            "Nummer und Daten werden nur für ein Zertifikat von vor der Plattform angegeben.",
        "has-later-certificate": "Es gibt schon ein späteres Zertifikat.",
        "nothing-to-renew": "Es gibt kein Zertifikat, das so ersetzt werden könnte.",
        "only-renewal": "Das Zertifikat gilt nicht mehr: bitte verlängern.",
        "renewal-too-early": "Das Zertifikat kann ab {from} verlängert werden.",
        "reissue-loses-topics":
            "Neu ausgefertigt wird nur nach einer geltenden Fassung mit allen Themen.",
        "person-forgotten": "Diese Person ist gelöscht; über sie wird nichts mehr eingetragen.",
        "decided-is-fixed":
            "Was entschieden ist, ändert sich nicht; bitte ablehnen und neu stellen.",
        "recognition-twice":
            "Dieses Thema ist schon anerkannt, oder die Anerkennung ist beantragt.",
        "specialised-already": "Dieses Zusatzthema hat die Person in dieser Zeit schon.",
        "shorter-than-attended": "Jemand war länger anwesend.",
        "category-unknown": "Eine der Kategorien passt nicht zu dem, wonach unterschieden wird.",
        "own-certificate": "Niemand stellt sich selbst ein Zertifikat aus.",
        "own-assessment": "Niemand beurteilt sich selbst.",
        "own-attendance": "Niemand trägt sich selbst als anwesend ein.",
        "own-recognition": "Über die Anerkennung entscheidet eine andere Person.",
        "evidence-not-seen": "Bitte angeben, wann der Nachweis gesehen wurde.",
        "grounds-missing": "Eine Anerkennung braucht eine Begründung.",
        "curriculum-unknown": "Bitte angeben, nach welchem Lehrplan zertifiziert wird.",
        "not-published": "Dieser Lehrplan ist nicht veröffentlicht.",
        "published-is-fixed":
            "Eine veröffentlichte Fassung ändert sich nicht mehr; bitte eine neue anlegen.",
        "topic-twice": "Jedes Thema steht nur einmal im Lehrplan.",
        "not-in-programme": "Diese Person gehört zurzeit nicht zum Programm.",
        "in-the-future": "Dieser Tag liegt in der Zukunft.",
        "before-it-was-taught": "Vor dem {from} wurde das nicht unterrichtet.",
        "part-and-topic":
            "Ein Thementermin nennt sein Thema; Methodenteil und Präsentation nennen keines.",
        "too-few": "{confirmed} Plätze sind bestätigt, mindestens {minimum} sind nötig.",
        "minimum-above-places": "{minimum} sind nötig, es gibt aber nur {places} Plätze.",
        "summary":
            "Mediatoren schulen und bescheinigen, und wissen, wer was in welcher Sprache kann.",
        "places-taken": "{taken} Plätze sind schon angeboten oder bestätigt.",
        "cohort-full": "Es ist kein Platz mehr frei (Plätze: {places}).",
        "cohort-closed": "Dieser Kurs ist beendet oder abgesagt.",
        "already-in-cohort": "Die Person steht schon in diesem Kurs oder auf seiner Warteliste.",
        "span": "Der letzte Tag liegt vor dem ersten.",
        "longer-than-its-period": "Der Unterricht ist länger als der Termin oder als ein Tag.",
        "longer-than-its-unit": "So lange hat der Termin nicht gedauert.",
        "replaces-another-topic": "Ein Ersatztermin hat denselben Teil und dasselbe Thema.",
        "not-begun": "Dieser Termin hat noch nicht begonnen oder ist abgesagt.",
        "was-attended": "Zu diesem Termin ist schon Anwesenheit eingetragen.",
        "attendance-twice": "Die Anwesenheit ist schon eingetragen.",
        "name-missing": "Bitte den Namen angeben.",
        "language-twice": "Jede Sprache steht nur einmal in der Liste.",
        "country-code": "Bitte das Länderkürzel aus zwei Großbuchstaben angeben, zum Beispiel TR.",
        "endorsement-missing": "Die Herkunftsorganisation hat noch nicht zugestimmt.",
        "missing-codeOfConduct": "Die Verhaltensregeln sind noch nicht angenommen.",
        "missing-feeAndExpenses": "Die Vereinbarung zu Honorar und Auslagen fehlt noch.",
        "missing-confidentiality": "Die Vereinbarung zur Verschwiegenheit fehlt noch.",
        "conduct-check-missing":
            "Ein Führungszeugnis muss in den letzten {months} Monaten gesehen worden sein.",
        "category-twice": "Jedes Kürzel steht nur einmal in der Liste.",
        "mediator-not-active": "Diese Person nimmt zurzeit keine Veranstaltungen an.",
        "mediator-not-certified": "Diese Person hat an diesem Tag kein Zertifikat.",
        "certificate-lapsed":
            "Das Zertifikat ist an diesem Tag nicht mehr gültig; es gilt bis {until}.",
        "certificate-revoked": "Das Zertifikat dieser Person wurde widerrufen.",
        "language-not-covered": "Diese Person spricht die Sprache nicht auf dem nötigen Niveau.",
        "topic-not-held": "Zu diesem Thema ist die Person nicht zertifiziert.",
        "incomplete-country":
            "Für {known} von {population} ist ein Land angegeben; {unknown} unbekannt.",
        "incomplete-gender":
            "Für {known} von {population} ist ein Geschlecht angegeben; {unknown} unbekannt.",
        "incomplete-ageGroup":
            "Für {known} von {population} ist ein Alter angegeben; {unknown} unbekannt.",
        "excessive-sum":
            "Die Zahlen ergeben {known}, das sind {excess} mehr als die {population} Gezählten.",

        "place-offered":
            "Für Sie ist ein Platz im Kurs „{cohort}“ ab {start} frei. Bitte nehmen Sie ihn an.",
        "cohort-cancelled": "Der Kurs „{cohort}“ ab {start} findet nicht statt.",
        "cohort-over": "Der Kurs „{cohort}“ ist beendet; es ist kein Platz frei geworden.",
        "unit-tomorrow": "Morgen ist Kurstermin: {unit}, {period}.",
        "unit-tomorrow-at": "Morgen ist Kurstermin: {unit}, {period}, {place}.",
        "unit-missed":
            "Sie haben einen Kurstermin verpasst: {unit}, {period}. Ein Ersatztermin wird "
            + "noch genannt.",
        "unit-missed-replacement":
            "Sie haben einen Kurstermin verpasst: {unit}, {period}. Nachholen können Sie "
            + "ihn hier: {next}.",
        "certificate-ready": "Ihr Zertifikat {number} ist ausgestellt und gilt bis {until}.",
        "certificate-expiring": "Ihr Zertifikat {number} läuft in {days} Tagen ab, am {until}.",
        "refresher-offered":
            "Ihr Zertifikat {number} gilt bis {until}. Für die Verlängerung bieten wir "
            + "eine Auffrischung an.",
        "lapsed-notice":
            "Das Zertifikat {number} galt bis {until}. Künftige Einsätze bitte prüfen.",
        "revoked-notice":
            "Das Zertifikat {number} wurde widerrufen. Künftige Einsätze bitte prüfen. "
            + "Grund: {grounds}",
        "topics-added": "Der Lehrplan hat neue Themen: {topics}. Ihr Zertifikat bleibt gültig.",
    ]
}
