import DachwerkKit

extension ComplaintWords {
    /// What the parties are told, in the language that many of those who arrived speak.
    ///
    /// The team works in German and English; a party should not have to.
    static let arabic = LanguageTag("ar").map { Words($0, arabicNotices) }

    private static let arabicNotices: [String: String] = [
        "complaint-mediation.receipt": "وصلت شكواكم رقم {number}. الشخص المسؤول عنها هو {contact}.",
        "complaint-mediation.contact-changed":
            "الشخص المسؤول عن الحالة رقم {number} هو الآن {contact}.",
        "complaint-mediation.informed":
            "الحالة رقم {number} تخصكم وتخص جيرانكم. الشخص المسؤول عنها هو {contact}.",
        "complaint-mediation.acknowledged": "يهتم {contact} بشكواكم رقم {number}.",
        "complaint-mediation.acknowledged-without-contact": "يوجد من يهتم بشكواكم رقم {number}.",
        "complaint-mediation.informed-without-contact":
            "الحالة رقم {number} تخصكم وتخص جيرانكم. سنتواصل معكم.",
        "complaint-mediation.contact-away":
            "في الحالة رقم {number} {contact} غير موجود حاليًا، ويساعدكم {deputy} حتى عودته.",
        "complaint-mediation.contact-back": "في الحالة رقم {number} عاد {contact} لمساعدتكم.",
        "complaint-mediation.ended-without-contact": "انتهت الحالة رقم {number} هنا.",
        "complaint-mediation.rules-offered":
            "في الحالة رقم {number} توجد قاعدة من قواعد السكن مكتوبة بلغتكم.",
        "complaint-mediation.appointment": "موعدكم في الحالة رقم {number}: {period}.",
        "complaint-mediation.appointment-cancelled":
            "أُلغي الموعد في الحالة رقم {number} ({period}).",
        "complaint-mediation.appointment-uncertain":
            "أُلغي الموعد في الحالة رقم {number} ({period}) وسيُحدَّد موعد جديد.",
        "complaint-mediation.agreement-copy":
            "تم الاتفاق في الحالة رقم {number} ويمكنكم قراءته. سنسألكم من جديد في {day}.",
        "complaint-mediation.follow-up-question":
            "هل ما زال الاتفاق في الحالة رقم {number} قائمًا؟ نرجو أن تجيبوا بنعم أو لا.",
        "complaint-mediation.ended": "انتهت الحالة رقم {number} هنا. يجيب {contact} عن أسئلتكم.",
        "complaint-mediation.erasure-ahead": "في {day} يُحذف ما قلتموه في الحالة رقم {number}.",
    ]
}
