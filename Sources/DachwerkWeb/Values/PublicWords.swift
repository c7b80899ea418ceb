import DachwerkKit

/// The texts that people meet without an account, when they sign in, and when they are invited.
///
/// A language is offered to them when it has all of these; the pages of the desk come in the
/// languages that have everything.
package enum PublicWords {
    /// The keys of all of them.
    package static let keys =
        pages.split(whereSeparator: \.isWhitespace).map { "page.\($0)" }
        + people.split(whereSeparator: \.isWhitespace).map { "people.\($0)" }
        + work.split(whereSeparator: \.isWhitespace).map { "work.\($0)" }

    private static let pages = """
        title skip languages organisations landing nobody also offers nothing contacts funders
        facts spoken programs description overview asOf home missing missingText email phone
        address unnamed unknown yes no from until hintRange hintLength hintHours hintLines
        hintNotPast hintLink new spreadsheet listEmpty listNoMatch nextPage firstPage search state
        filter resetFilter all entry change erase laterSteps createdAt updatedAt relatedEmpty
        allOfThem history nothingThere save cancel eraseLead reason reasonHint formFaults
        doneCreated doneSaved doneMove doneSent lists desk waiting idle notices notice when
        noNotices optional find findLabel nothingFound choose addLine trail problem menu
        operationCreate operationChange operationMove operationErase stale invitations send
        visit visitLead visitLeave visitLeaveLead link linkLead linkOpen code check codeUnknown
        accessibility accessibilityLead accessibilityReport accessibilityHow imprint
        privacy map
        """

    private static let people = """
        title.signIn title.code title.signOut title.account title.join demo demo.people
        missing email email.malformed password shared shared.hint wrong wrong.password
        wait busy code code.hint code.wrong code.optional go.signIn go.on go.signOut go.save
        go.join go.account signedIn join.lead join.you join.roles join.until join.new join.known
        join.name join.taken join.wrong password.new password.choose password.hint
        password.repeat password.differs password.short password.long password.common
        password.pattern password.own language.title done.password done.out done.joined
        title.mail mail.lead mail.button mail.late go.mail done.mail
        title.provider go.provider provider.back provider.nobody provider.failed
        """

    private static let work = """
        furtherFields calendar earlier laterOn todayView calendarFull calendarEmpty
        lanes lanesLead freeOf closed today tomorrow firstRecord print paper apart
        """
}
