// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <clocale>

using namespace Qt::StringLiterals;

namespace language {

namespace {

constexpr QChar rightToLeftMark(0x200f), firstStrongIsolate(0x2068), popIsolate(0x2069);

bool isRightToLeft()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

/// A place for a value. One inside a tag belongs to the markup: <a href="%1">.
const QRegularExpression &place()
{
    static const QRegularExpression place(u"(%L?[0-9]{1,2})(?![^<>]*>)"_s);
    return place;
}

/// Digits with signs between them, such as a ZIP code or a phone number. After Arabic letters their
/// parts would change places.
const QRegularExpression &number()
{
    static const QRegularExpression number(
        u"(?<![%0-9])(?<!%L)([+(]?[0-9]+(?:[ ().+/:-]+[0-9]+)+|\\+[0-9]+)(?![^<>]*>)"_s);
    return number;
}

/// Whether a sentence would be shown from left to right because it begins with a name, or has only
/// places for values.
bool beginsOtherwise(const QString &sentence)
{
    static const QRegularExpression markup(u"<[^<>]*>"_s);
    QString letters = sentence;
    letters.remove(markup).remove(place());
    const auto isOurs = [](QChar sign) {
        return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
    };
    const bool hasOurs = std::any_of(letters.cbegin(), letters.cend(), isOurs);
    return !letters.isRightToLeft() && (hasOurs || sentence.contains(place()));
}

class IsolatingTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *comment,
                      int number) const override
    {
        return directed(QTranslator::translate(context, text, comment, number));
    }
};

/// The user's own locale, if it is of this language and writes 0–9 as digits, else a usual one.
QLocale localeOf(const QString &code)
{
    const QLocale ours(code == u"en" ? u"en_GB"_s : code == u"ar" ? u"ar_AE"_s : code);
    const QLocale users = QLocale::system();
    const bool isSame = users.language() == ours.language() && users.zeroDigit() == u"0"
        && (!code.contains(u'_') || users.territory() == ours.territory());
    return isSame ? QLocale(users.name()) : ours;
}

const auto folder = u":/translations/"_s;

QString fileName(const QString &code)
{
    return u"amend_"_s + code + u".qm"_s;
}

/// The C library has sentences too, such as "Permission denied". They are in the desktop's language
/// or in English.
void useInLibraries(const QLocale &locale)
{
    const QLocale desktops(QLocale::system().uiLanguages().value(0));
    if (desktops.language() != locale.language())
        std::setlocale(LC_MESSAGES, "C");
}

/// Owned by the application. Replaced at the next call.
void install(QTranslator *translator, const QString &file)
{
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList all()
{
    QStringList codes {u"en"_s};
    const QStringList files = QDir(folder).entryList({fileName(u"*"_s)}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (code != codes.constFirst())
            codes += code;
    }
    return codes;
}

QString nameOf(const QString &code)
{
    if (code == u"en")
        return u"English"_s; // without the country that Qt adds
    if (code == u"es")
        return u"Español"_s;
    if (code == u"pt_BR")
        return u"Português (Brasil)"_s;
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper(); // "français" stands alone in a list
    return name;
}

QString bestFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        for (const QString &code : all())
            if (QLocale(code).language() == locale.language())
                return code;
    }
    return all().constFirst();
}

QString orDesktops(const QString &chosen)
{
    return all().contains(chosen) ? chosen : bestFor(QLocale::system().uiLanguages());
}

QString current()
{
    return bestFor({QLocale().name()});
}

void use(const QString &code)
{
    const auto before
        = QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    useInLibraries(locale);
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    QCoreApplication *const owner = QCoreApplication::instance();
    install(new QTranslator(owner),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + code);
    install(isRightToLeft ? new IsolatingTranslator(owner) : new QTranslator(owner),
            QString(folder + fileName(code)));
}

QString directed(QString translation)
{
    if (beginsOtherwise(translation) && !translation.startsWith(u'<')) // Qt finds HTML by its <
        translation.prepend(rightToLeftMark);
    const QString isolatedPart = QString(firstStrongIsolate) + u"\\1"_s + QString(popIsolate);
    return translation.replace(number(), isolatedPart).replace(place(), isolatedPart);
}

QString isolated(const QString &text)
{
    return text.isEmpty() || !isRightToLeft() ? text
                                              : firstStrongIsolate + text + QString(popIsolate);
}

QString inReadingOrder(const QString &line)
{
    return line.isEmpty() || !isRightToLeft() ? line : QString(rightToLeftMark + line);
}

QString changed(const QString &before, const QString &after)
{
    if (!isRightToLeft())
        return u"%1 → %2"_s.arg(before, after);
    return inReadingOrder(isolated(before) + u" ← "_s + isolated(after));
}

QString withoutMarks(QString text)
{
    text.removeIf([](QChar sign) {
        const char16_t code = sign.unicode();
        return (code >= 0x2066 && code <= 0x2069) || (code >= 0x202a && code <= 0x202e)
            || code == 0x200e || code == 0x200f || code == 0x061c;
    });
    return text;
}

} // namespace language
