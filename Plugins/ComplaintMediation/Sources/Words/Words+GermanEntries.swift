extension ComplaintWords {
    /// What lies in compartments, tasks and answers.
    static let germanEntries: [String: String] = [
        "complaint-mediation.disclosed-name": "Genannter Name",
        "complaint-mediation.disclosed-name.case": "Fall",
        "complaint-mediation.disclosed-name.compartment": "Bereich",
        "complaint-mediation.disclosed-name.compartment.shared": "Beide Seiten",
        "complaint-mediation.disclosed-name.compartment.partyA": "Nur Beschwerdeseite",
        "complaint-mediation.disclosed-name.compartment.partyB": "Nur andere Seite",
        "complaint-mediation.disclosed-name.compartment.team": "Fallführung und Vermittlung",
        "complaint-mediation.disclosed-name.compartment.mediatorNotes": "Notizen der Vermittlung",
        "complaint-mediation.disclosed-name.compartment.management": "Leitung",
        "complaint-mediation.disclosed-name.role": "Rolle",
        "complaint-mediation.disclosed-name.role.complainant": "Beschwerdeseite",
        "complaint-mediation.disclosed-name.role.other": "Andere Seite",
        "complaint-mediation.disclosed-name.role.witness": "Zeugin oder Zeuge",
        "complaint-mediation.disclosed-name.name": "Name",
        "complaint-mediation.disclosed-name.readers": "Einsicht",

        "complaint-mediation.entry": "Eintrag",
        "complaint-mediation.entry.case": "Fall",
        "complaint-mediation.entry.compartment": "Bereich",
        "complaint-mediation.entry.compartment.shared": "Beide Seiten",
        "complaint-mediation.entry.compartment.partyA": "Nur Beschwerdeseite",
        "complaint-mediation.entry.compartment.partyB": "Nur andere Seite",
        "complaint-mediation.entry.compartment.team": "Fallführung und Vermittlung",
        "complaint-mediation.entry.compartment.mediatorNotes": "Notizen der Vermittlung",
        "complaint-mediation.entry.compartment.management": "Leitung",
        "complaint-mediation.entry.text": "Text",
        "complaint-mediation.entry.language": "Sprache",
        "complaint-mediation.entry.author": "Von",
        "complaint-mediation.entry.author.complainant": "Beschwerdeseite",
        "complaint-mediation.entry.author.other": "Andere Seite",
        "complaint-mediation.entry.author.contactPerson": "Ansprechperson",
        "complaint-mediation.entry.author.mediator": "Vermittlung",
        "complaint-mediation.entry.author.interpreter": "Dolmetschen",
        "complaint-mediation.entry.author.management": "Leitung",
        "complaint-mediation.entry.writer": "Verfasst von",
        "complaint-mediation.entry.translations": "Übersetzungen",
        "complaint-mediation.entry.translators": "Wer übersetzt hat",
        "complaint-mediation.entry.translators.language": "Sprache",
        "complaint-mediation.entry.translators.writer": "Person",
        "complaint-mediation.entry.translations.language": "Sprache",
        "complaint-mediation.entry.translations.text": "Text",
        "complaint-mediation.entry.translations.quality": "Güte",
        "complaint-mediation.entry.readers": "Einsicht",

        "complaint-mediation.occurrence": "Vorfall",
        "complaint-mediation.occurrence.case": "Fall",
        "complaint-mediation.occurrence.compartment": "Bereich",
        "complaint-mediation.occurrence.compartment.shared": "Beide Seiten",
        "complaint-mediation.occurrence.compartment.partyA": "Nur Beschwerdeseite",
        "complaint-mediation.occurrence.compartment.partyB": "Nur andere Seite",
        "complaint-mediation.occurrence.compartment.team": "Fallführung und Vermittlung",
        "complaint-mediation.occurrence.compartment.mediatorNotes": "Notizen der Vermittlung",
        "complaint-mediation.occurrence.compartment.management": "Leitung",
        "complaint-mediation.occurrence.date": "Tag",
        "complaint-mediation.occurrence.time": "Uhrzeit",
        "complaint-mediation.occurrence.minutes": "Dauer in Minuten",
        "complaint-mediation.occurrence.kind": "Was geschah",
        "complaint-mediation.occurrence.kind.noise": "Lärm",
        "complaint-mediation.occurrence.kind.cleanliness": "Müll und Sauberkeit",
        "complaint-mediation.occurrence.kind.stairwell": "Treppenhaus",
        "complaint-mediation.occurrence.kind.laundry": "Waschküche",
        "complaint-mediation.occurrence.kind.air": "Lüften, Geruch, Rauch",
        "complaint-mediation.occurrence.kind.children": "Kinder",
        "complaint-mediation.occurrence.kind.animals": "Tiere",
        "complaint-mediation.occurrence.kind.damage": "Schaden",
        "complaint-mediation.occurrence.kind.parking": "Stellplätze",
        "complaint-mediation.occurrence.kind.conduct": "Umgang miteinander",
        "complaint-mediation.occurrence.kind.threat": "Bedrohung",
        "complaint-mediation.occurrence.kind.other": "Anderes",
        "complaint-mediation.occurrence.note": "Anmerkung",
        "complaint-mediation.occurrence.readers": "Einsicht",

        "complaint-mediation.measure": "Maßnahme",
        "complaint-mediation.measure.case": "Fall",
        "complaint-mediation.measure.compartment": "Bereich",
        "complaint-mediation.measure.compartment.shared": "Beide Seiten",
        "complaint-mediation.measure.compartment.partyA": "Nur Beschwerdeseite",
        "complaint-mediation.measure.compartment.partyB": "Nur andere Seite",
        "complaint-mediation.measure.compartment.team": "Fallführung und Vermittlung",
        "complaint-mediation.measure.compartment.mediatorNotes": "Notizen der Vermittlung",
        "complaint-mediation.measure.compartment.management": "Leitung",
        "complaint-mediation.measure.kind": "Art",
        "complaint-mediation.measure.kind.explainRules": "Hausregel erklären",
        "complaint-mediation.measure.kind.talk": "Gespräch",
        "complaint-mediation.measure.kind.shuttleTalks": "Pendelgespräche",
        "complaint-mediation.measure.kind.mediationSession": "Vermittlungsgespräch",
        "complaint-mediation.measure.kind.technicalFix": "Technische Abhilfe",
        "complaint-mediation.measure.kind.referral": "Weitergabe an Partner",
        "complaint-mediation.measure.kind.formalNotice": "Förmliches Schreiben",
        "complaint-mediation.measure.houseRule": "Hausregel",
        "complaint-mediation.measure.language": "Sprache",
        "complaint-mediation.measure.partner": "Partnerorganisation",
        "complaint-mediation.measure.dueOn": "Bis",
        "complaint-mediation.measure.note": "Anmerkung",
        "complaint-mediation.measure.readers": "Einsicht",
        "complaint-mediation.measure.state.offered": "angeboten",
        "complaint-mediation.measure.state.done": "erledigt",
        "complaint-mediation.measure.state.declined": "abgelehnt",
        "complaint-mediation.measure.move.finish": "Erledigen",
        "complaint-mediation.measure.move.decline": "Ablehnen",

        "complaint-mediation.translation-task": "Fehlende Sprachfassung",
        "complaint-mediation.translation-task.houseRule": "Hausregel",
        "complaint-mediation.translation-task.language": "Sprache",
        "complaint-mediation.translation-task.state.open": "offen",
        "complaint-mediation.translation-task.state.done": "erledigt",
        "complaint-mediation.translation-task.move.finish": "Erledigen",

        "complaint-mediation.mediation-session": "Vermittlungsgespräch",
        "complaint-mediation.mediation-session.case": "Fall",
        "complaint-mediation.mediation-session.compartment": "Bereich",
        "complaint-mediation.mediation-session.compartment.shared": "Beide Seiten",
        "complaint-mediation.mediation-session.compartment.partyA": "Nur Beschwerdeseite",
        "complaint-mediation.mediation-session.compartment.partyB": "Nur andere Seite",
        "complaint-mediation.mediation-session.compartment.team": "Fallführung und Vermittlung",
        "complaint-mediation.mediation-session.compartment.mediatorNotes":
            "Notizen der Vermittlung",
        "complaint-mediation.mediation-session.compartment.management": "Leitung",
        "complaint-mediation.mediation-session.kind": "Art",
        "complaint-mediation.mediation-session.kind.joint": "Gemeinsam",
        "complaint-mediation.mediation-session.kind.single": "Einzeln",
        "complaint-mediation.mediation-session.period": "Zeit",
        "complaint-mediation.mediation-session.place": "Ort",
        "complaint-mediation.mediation-session.room": "Raum",
        "complaint-mediation.mediation-session.interpreters": "Dolmetschende",
        "complaint-mediation.mediation-session.invited": "Eingeladene",
        "complaint-mediation.mediation-session.readers": "Einsicht",
        "complaint-mediation.mediation-session.state.planned": "geplant",
        "complaint-mediation.mediation-session.state.confirmed": "bestätigt",
        "complaint-mediation.mediation-session.state.held": "stattgefunden",
        "complaint-mediation.mediation-session.state.cancelled": "abgesagt",
        "complaint-mediation.mediation-session.move.confirm": "Bestätigen",
        "complaint-mediation.mediation-session.move.unconfirm": "Neu vereinbaren",
        "complaint-mediation.mediation-session.move.hold": "Als stattgefunden festhalten",
        "complaint-mediation.mediation-session.move.cancel": "Absagen",

        "complaint-mediation.agreement": "Vereinbarung",
        "complaint-mediation.agreement.case": "Fall",
        "complaint-mediation.agreement.compartment": "Bereich",
        "complaint-mediation.agreement.compartment.shared": "Beide Seiten",
        "complaint-mediation.agreement.compartment.partyA": "Nur Beschwerdeseite",
        "complaint-mediation.agreement.compartment.partyB": "Nur andere Seite",
        "complaint-mediation.agreement.compartment.team": "Fallführung und Vermittlung",
        "complaint-mediation.agreement.compartment.mediatorNotes": "Notizen der Vermittlung",
        "complaint-mediation.agreement.compartment.management": "Leitung",
        "complaint-mediation.agreement.points": "Punkte",
        "complaint-mediation.agreement.points.text": "Text",
        "complaint-mediation.agreement.points.who": "Wer",
        "complaint-mediation.agreement.followUpOn": "Nachfrage am",
        "complaint-mediation.agreement.complainantConsent": "Zustimmung der Beschwerdeseite",
        "complaint-mediation.agreement.complainantConsent.spoken": "Mündlich",
        "complaint-mediation.agreement.complainantConsent.signed": "Unterschrieben",
        "complaint-mediation.agreement.complainantConsent.digital": "In der Plattform",
        "complaint-mediation.agreement.otherConsent": "Zustimmung der anderen Seite",
        "complaint-mediation.agreement.otherConsent.spoken": "Mündlich",
        "complaint-mediation.agreement.otherConsent.signed": "Unterschrieben",
        "complaint-mediation.agreement.otherConsent.digital": "In der Plattform",
        "complaint-mediation.agreement.readers": "Einsicht",
        "complaint-mediation.agreement.state.proposed": "in Arbeit",
        "complaint-mediation.agreement.state.concluded": "geschlossen",
        "complaint-mediation.agreement.state.kept": "eingehalten",
        "complaint-mediation.agreement.state.broken": "nicht eingehalten",
        "complaint-mediation.agreement.move.consent": "Zustimmen",
        "complaint-mediation.agreement.move.conclude": "Schließen",
        "complaint-mediation.agreement.move.keep": "Als eingehalten festhalten",
        "complaint-mediation.agreement.move.fail": "Als nicht eingehalten festhalten",

        "complaint-mediation.survey": "Zufriedenheit",
        "complaint-mediation.survey.satisfaction": "Von 1 bis 5",
        "complaint-mediation.survey.month": "Monat",
    ]

    /// Figures, refusals, notices and settings.
    static let germanMessages: [String: String] = [
        "complaint-mediation.cases": "Beschwerden",
        "complaint-mediation.response-hours": "Stunden bis zur ersten Antwort (Median)",
        "complaint-mediation.response-days": "Tage bis zur ersten Antwort (Median)",
        "complaint-mediation.solution-days": "Tage bis zur Lösung (Median)",
        "complaint-mediation.escalated": "Mit verpasster Frist",
        "complaint-mediation.by-explanation": "Durch Erklären allein gelöst",
        "complaint-mediation.agreements-kept": "Eingehaltene Vereinbarungen",
        "complaint-mediation.lasting": "Ohne neue Beschwerde",
        "complaint-mediation.satisfied": "Zufriedene",
        "complaint-mediation.causes": "Beschwerden nach Ursache",
        "complaint-mediation.languages": "Benötigte Sprachen",

        "complaint-mediation.nobody-in-charge":
            "Es ist noch niemand als Ansprechperson eingetragen.",
        "complaint-mediation.no-household": "Zu dieser Anmeldung gehört kein Haushalt.",
        "complaint-mediation.same-matter":
            "Dazu läuft schon der Fall {number}. Bitte melden Sie dort einen weiteren Vorfall.",
        "complaint-mediation.same-matter-open": "Dazu läuft schon ein Fall.",
        "complaint-mediation.not-available": "Diese Person kann den Fall zurzeit nicht übernehmen.",
        "complaint-mediation.mediator-not-neutral":
            "Diese Person kann in diesem Fall nicht vermitteln.",
        "complaint-mediation.mediator-missing": "Es ist noch niemand für die Vermittlung benannt.",
        "complaint-mediation.mediation-not-wanted":
            "Vermittelt wird nur, wenn beide Seiten einverstanden sind.",
        "complaint-mediation.refused-before": "Eine Vermittlung kann nur einmal abgelehnt werden.",
        "complaint-mediation.interpreter-not-neutral":
            "Diese Person kann in diesem Fall nicht dolmetschen.",
        "complaint-mediation.other-party-missing": "Die andere Seite fehlt noch.",
        "complaint-mediation.party-twice": "Diese Seite ist in dem Fall schon vertreten.",
        "complaint-mediation.side-taken":
            "Auf dieser Seite liegt Vertrauliches einer anderen Partei; bitte legen Sie "
            + "einen neuen Fall an.",
        "complaint-mediation.forgotten": "Die Beteiligten dieses Falls wurden vergessen.",
        "complaint-mediation.case-ended": "Dieser Fall ist beendet.",
        "complaint-mediation.not-in-mediation": "In diesem Fall wird zurzeit nicht vermittelt.",
        "complaint-mediation.engaged": "{name} ist dann nicht frei: {time}.",
        "complaint-mediation.engaged-in-case":
            "{name} hat dann einen Termin im Fall {number}: {time}.",
        "complaint-mediation.room-taken": "Der Raum „{room}“ ist dann belegt: {time}.",
        "complaint-mediation.room-taken-by-case":
            "Der Raum „{room}“ ist dann für den Fall {number} belegt: {time}.",
        "complaint-mediation.not-begun": "Das Gespräch hat noch nicht begonnen.",
        "complaint-mediation.too-few": "Für diese Angabe gibt es zu wenige Antworten.",
        "complaint-mediation.checked-by-team":
            "Nur das Team bestätigt, dass eine Übersetzung geprüft ist.",
        "complaint-mediation.checked-by-another":
            "Geprüft ist eine Übersetzung erst, wenn jemand anderes sie gelesen hat.",
        "complaint-mediation.translation-of-others":
            "Diese Übersetzung hat jemand anderes geschrieben; sie bleibt, wie sie ist.",
        "complaint-mediation.translation-twice": "In jede Sprache gibt es eine Übersetzung.",
        "complaint-mediation.house-of-others":
            "Beschweren können Sie sich über das Haus, in dem Sie wohnen.",
        "complaint-mediation.other-house-reason":
            "Der Haushalt wohnt in einem anderen Haus; bitte geben Sie an, warum es um "
            + "dieses geht.",
        "complaint-mediation.in-the-future": "Der Tag liegt in der Zukunft.",
        "complaint-mediation.session-side":
            "Ein gemeinsames Gespräch liegt bei beiden Seiten, ein einzelnes bei einer.",
        "complaint-mediation.language-uncovered":
            "Für diese Sprachen fehlt jemand am Tisch: {languages}.",
        "complaint-mediation.language-unknown": "Die Sprache einer Seite ist noch nicht bekannt.",
        "complaint-mediation.agreement-incomplete": "Die Vereinbarung ist noch nicht vollständig.",
        "complaint-mediation.agreement-language": "Der Punkt fehlt in der Sprache {language}.",
        "complaint-mediation.consent-missing": "Die Zustimmung fehlt.",
        "complaint-mediation.consent-of-party": "In der Plattform stimmt nur die Partei selbst zu.",
        "complaint-mediation.follow-up-missing": "Ein Tag in der Zukunft für die Nachfrage fehlt.",
        "complaint-mediation.nothing-to-answer": "Dazu wird zurzeit nicht gefragt.",
        "complaint-mediation.rated-before": "Sie haben schon geantwortet.",
        "complaint-mediation.own-deputy": "Niemand vertritt sich selbst.",
        "complaint-mediation.reversed-dates": "Der letzte Tag liegt vor dem ersten.",
        "complaint-mediation.nothing-to-count": "Dazu gibt es noch nichts zu zählen.",

        "complaint-mediation.receipt":
            "Ihre Beschwerde {number} ist eingegangen. Ihre Ansprechperson ist {contact}.",
        "complaint-mediation.assigned": "Der Fall {number} liegt bei Ihnen.",
        "complaint-mediation.contact-changed":
            "Im Fall {number} ist jetzt {contact} Ihre Ansprechperson.",
        "complaint-mediation.informed":
            "Im Fall {number} geht es um Sie und Ihre Nachbarschaft. Ihre Ansprechperson ist "
            + "{contact}.",
        "complaint-mediation.acknowledged": "{contact} kümmert sich um Ihre Beschwerde {number}.",
        "complaint-mediation.acknowledged-without-contact":
            "Jemand kümmert sich um Ihre Beschwerde {number}.",
        "complaint-mediation.informed-without-contact":
            "Im Fall {number} geht es um Sie und Ihre Nachbarschaft. Wir melden uns bei Ihnen.",
        "complaint-mediation.filed":
            "Die Beschwerde ist als Fall {number} aufgenommen. Die Ansprechperson ist {contact}.",
        "complaint-mediation.contact-missing":
            "Den Fall {number} kann zurzeit niemand aus dem Team übernehmen.",
        "complaint-mediation.contact-away":
            "Im Fall {number} ist {contact} zurzeit nicht da. Solange hilft Ihnen {deputy}.",
        "complaint-mediation.contact-back": "Im Fall {number} ist {contact} wieder für Sie da.",
        "complaint-mediation.standing-in": "Im Fall {number} vertreten Sie {contact}.",
        "complaint-mediation.standing-in-ended": "Ihre Vertretung im Fall {number} ist beendet.",
        "complaint-mediation.back-with-you": "Der Fall {number} liegt wieder bei Ihnen.",
        "complaint-mediation.maybe-same-matter":
            "Im Fall {number} beschwert sich derselbe Haushalt wie im Fall {other}. Bitte prüfen "
            + "Sie, ob es um dasselbe geht.",
        "complaint-mediation.deadline-near": "Die Frist im Fall {number} läuft bald ab.",
        "complaint-mediation.deadline-passed": "Die Frist im Fall {number} ist abgelaufen.",
        "complaint-mediation.brought-in":
            "Im Fall {number} ist eine Frist abgelaufen; bitte kümmern Sie sich mit "
            + "{contact} darum.",
        "complaint-mediation.brought-in-without-contact":
            "Im Fall {number} ist eine Frist abgelaufen; bitte kümmern Sie sich darum.",
        "complaint-mediation.reopened": "Der Fall {number} ist wieder aufgenommen.",
        "complaint-mediation.withdrawn": "Der Fall {number} wurde zurückgezogen.",
        "complaint-mediation.ended":
            "Der Fall {number} ist hier beendet. Fragen beantwortet {contact}.",
        "complaint-mediation.ended-without-contact": "Der Fall {number} ist hier beendet.",
        "complaint-mediation.danger": "Gefahr im Fall {number}: Bitte sofort handeln.",
        "complaint-mediation.mediator-assigned":
            "Im Fall {number} werden Sie um Vermittlung gebeten.",
        "complaint-mediation.interpreter-needed":
            "Im Fall {number} wird eine andere Person zum Dolmetschen gebraucht.",
        "complaint-mediation.mediator-needed":
            "Im Fall {number} wird eine andere Person für die Vermittlung gebraucht.",
        "complaint-mediation.rules-offered":
            "Im Fall {number} liegt eine Hausregel in Ihrer Sprache für Sie bereit.",
        "complaint-mediation.house-rule-missing":
            "Zur Ursache im Fall {number} fehlt eine Hausregel.",
        "complaint-mediation.translation-missing":
            "Die Hausregel „{rule}“ wird in der Sprache {language} gebraucht.",
        "complaint-mediation.appointment": "Termin im Fall {number}: {period}.",
        "complaint-mediation.appointment-cancelled":
            "Der Termin im Fall {number} ({period}) findet nicht statt.",
        "complaint-mediation.appointment-uncertain":
            "Der Termin im Fall {number} ({period}) fällt aus und wird neu vereinbart.",
        "complaint-mediation.appointment-to-arrange":
            "Im Fall {number} muss ein Termin neu vereinbart werden.",
        "complaint-mediation.agreement-copy":
            "Die Vereinbarung im Fall {number} ist geschlossen und liegt für Sie bereit. Am "
            + "{day} fragen wir nach.",
        "complaint-mediation.follow-up-question":
            "Hält die Vereinbarung im Fall {number}? Bitte antworten Sie mit „Es hält“ oder "
            + "„Es hält nicht“.",
        "complaint-mediation.follow-up-due":
            "Die Seiten im Fall {number} wurden gefragt, ob die Vereinbarung hält.",
        "complaint-mediation.erasure-ahead":
            "Am {day} wird gelöscht, was Sie im Fall {number} gesagt haben.",
        "complaint-mediation.erasure-ahead-of-case":
            "Die Angaben der Beteiligten im Fall {number} werden bald gelöscht.",

        "complaint-mediation.settings.workingHours": "Arbeitszeiten",
        "complaint-mediation.settings.firstResponseDays": "Erste Antwort in Arbeitstagen",
        "complaint-mediation.settings.firstResponseMinutes": "Erste Antwort in Arbeitsminuten",
        "complaint-mediation.settings.nextStepDays": "Nächster Schritt in Arbeitstagen",
        "complaint-mediation.settings.nextStepMinutes": "Nächster Schritt in Arbeitsminuten",
        "complaint-mediation.settings.escalationDays":
            "Arbeitstage zwischen zwei Stufen der Eskalation",
        "complaint-mediation.settings.escalationLevels": "Stufen der Eskalation",
        "complaint-mediation.settings.languageLevel": "Sprachniveau für Gespräche",
        "complaint-mediation.settings.renewalDays":
            "Tage, nach denen eine Lösung als dauerhaft gilt",
        "complaint-mediation.settings.minimumCell": "Kleinste gezeigte Zahl",
        "complaint-mediation.settings.closedMonths":
            "Aufbewahrung abgeschlossener Fälle in Monaten",
        "complaint-mediation.settings.withdrawnMonths":
            "Aufbewahrung zurückgezogener Fälle in Monaten",
        "complaint-mediation.settings.referredMonths":
            "Aufbewahrung weitergegebener Fälle in Monaten",
        "complaint-mediation.settings.formalMonths": "Aufbewahrung förmlicher Verfahren in Monaten",
        "complaint-mediation.settings.emergencyMonths": "Aufbewahrung von Notfällen in Monaten",
        "complaint-mediation.settings.erasureNoticeDays": "Ankündigung der Löschung in Tagen",
    ]
}
