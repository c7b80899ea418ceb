import CCurl
package import DachwerkKernel

/// Hands messages to a mail server, over a connection that is encrypted and whose certificate is
/// checked.
package struct SMTPCarrier: MailCarrier {
    /// How many messages are handed over at the same time.
    private static let width = 4
    private static let threads = MailThreads(count: width)
    private static let isLibraryReady = mail_begin() == 0

    private let settings: SMTPSettings

    package init(_ settings: SMTPSettings) {
        self.settings = settings
    }

    package func carry(_ message: SealedMessage, of place: String) async -> PostOutcome {
        guard Self.isLibraryReady else { return .unavailable("The library for mail fails.") }
        let password = settings.password?.secret()
        if settings.user != nil && password == nil {
            return .unavailable("There is no password where the settings say.")
        }
        let stop = MailStop()
        return await withTaskCancellationHandler {
            await Self.threads.run { exchange(message, password, stop) }
        } onCancel: {
            stop.set()
        }
    }

    /// The conversation itself; waits for the server.
    private func exchange(
        _ message: SealedMessage, _ password: String?, _ stop: MailStop
    ) -> PostOutcome {
        var answer = mail_answer()
        let texts = [
            settings.url(greetingAs: message.sender.domain), message.sender.description,
            message.recipient.description, settings.user, password, settings.authorities,
        ]
        unsafe withCTexts(texts) { texts in
            unsafe message.bytes.withUnsafeBytes { bytes in
                var call = unsafe mail_call(
                    url: texts[0], sender: texts[1], recipient: texts[2],
                    bytes: bytes.bindMemory(to: CChar.self).baseAddress, length: bytes.count,
                    user: texts[3], password: texts[4], authorities: texts[5],
                    stop: stop.word, connecting: settings.connecting, longest: settings.longest)
                unsafe mail_send(&call, &answer)
            }
        }
        if answer.code == CURLE_ABORTED_BY_CALLBACK.rawValue { return .deferred(reply: nil) }
        return Self.outcome(
            isDone: answer.code == 0, reply: answer.reply, stage: answer.stage,
            line: Self.text(answer.line), error: Self.text(answer.error))
    }

    /// What an answer means.
    ///
    /// Once every byte was handed over the server may have taken the message; without a reply
    /// after that nobody knows, and whoever sent it again might send it twice.
    static func outcome(
        isDone: Bool, reply: Int, stage: mail_stage, line: String, error: String
    ) -> PostOutcome {
        if isDone { return .accepted }
        let isRefusal = (400...599).contains(reply)
        switch stage {
        case mail_stage_complete:
            guard isRefusal else { return .uncertain(error) }
        case mail_stage_sender, mail_stage_recipient, mail_stage_content:
            // A connection that ended before the end of the message has delivered nothing.
            guard isRefusal else { return .deferred(reply: nil) }
        default: return .unavailable(error)
        }
        guard reply >= 500 else { return .deferred(reply: reply) }
        if stage == mail_stage_recipient && concernsRecipient(reply, line) {
            return .noRecipient(reply: reply)
        }
        return .refused(reply: reply)
    }

    /// Whether a reply says that nobody is at the address, rather than that the server does not
    /// want us: the enhanced code tells (RFC 3463), and without one the plain one.
    private static func concernsRecipient(_ reply: Int, _ line: String) -> Bool {
        let words = line.split(separator: " ")
        if words.count > 1 {
            let parts = words[1].split(separator: ".").compactMap { Int($0) }
            if parts.count == 3, parts[0] == 5 { return parts[1] == 1 || parts[1...] == [2, 1] }
        }
        return [550, 551, 553].contains(reply)
    }

    /// A text of fixed size up to its end.
    private static func text<Buffer>(_ buffer: Buffer) -> String {
        let bytes = unsafe withUnsafeBytes(of: buffer) { unsafe Array($0) }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}

/// Breaks a conversation off when the program ends and the message was not handed over yet.
///
/// `@unchecked Sendable`: the pointer never changes, and the one word behind it is written and read
/// by atomic operations alone.
@safe private final class MailStop: @unchecked Sendable {
    let word: UnsafeMutablePointer<mail_stop>

    init() {
        unsafe word = .allocate(capacity: 1)
        unsafe word.initialize(to: mail_stop())
    }

    deinit { unsafe word.deallocate() }

    func set() { unsafe mail_stop_set(word) }
}

/// Lends texts to C for the time of a call; absent ones are null.
private func withCTexts(
    _ texts: [String?], _ held: [UnsafePointer<CChar>?] = unsafe [],
    _ body: ([UnsafePointer<CChar>?]) -> Void
) {
    guard let next = texts.first else { return unsafe body(held) }
    let rest = Array(texts.dropFirst())
    guard let next else { return unsafe withCTexts(rest, held + [nil], body) }
    unsafe next.withCString { text in unsafe withCTexts(rest, held + [text], body) }
}
