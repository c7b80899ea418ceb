package import DachwerkKernel
import DachwerkKit

/// Writes letters as mail and hands them to a carrier.
package struct MailPost: NoticePost {
    private let composer: LetterComposer
    private let carrier: any MailCarrier

    package init(_ composer: LetterComposer, _ carrier: any MailCarrier) {
        self.composer = composer
        self.carrier = carrier
    }

    package func send(_ letter: NoticeLetter) async -> PostOutcome {
        // What cannot be written today cannot be written tomorrow.
        guard let message = try? SealedMessage(composer.message(letter)) else {
            return .refused(reply: nil)
        }
        return await carrier.carry(message, of: letter.tenant.id)
    }

    package func send(_ letter: LinkLetter) async -> PostOutcome {
        guard let message = try? SealedMessage(composer.message(letter)) else {
            return .refused(reply: nil)
        }
        return await carrier.carry(message, of: letter.tenant.id)
    }
}
