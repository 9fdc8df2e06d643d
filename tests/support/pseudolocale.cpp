// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolocale.h"

#include "language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace pseudolocale {

namespace {

/// What a translator may not change.
const QRegularExpression &kept()
{
    static const QRegularExpression kept(
        u"%L?[0-9]{1,2}|%n|<[^<>]*>|&[a-z]+;|&&|&.|\\$[A-Z_]+|https?://\\S+|\\(\\*[^)]*\\)"
        "|(?:(?:Ctrl|Alt|Shift)\\+)+\\w+"_s);
    return kept;
}

QChar accented(QChar letter)
{
    const QString plain = u"aceghijklnorstuwyzACEGHIJKLNORSTUWYZ"_s;
    const QString marked = u"àçéĝĥîĵķļñöŕşţûŵýžÀÇÉĜĤÎĴĶĻÑÖŔŞŢÛŴÝŽ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

QChar arabic(QChar letter)
{
    const QString letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنه"_s;
    const int at = letter.toLower().unicode() - u'a';
    return at >= 0 && at < letters.size() ? letters.at(at) : letter;
}

/// A format of a date or a time ("d MMMM yyyy"): other letters would mean something else.
bool isFormat(const QString &source)
{
    static const QRegularExpression format(u"\\A[dMyhHmsz ,.:/'-]+\\z"_s);
    return source.contains(format) && (source.contains("yy"_L1) || source.contains("mm"_L1));
}

class Translator final : public QTranslator
{
public:
    explicit Translator(Script script)
        : m_script(script)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        // Names of keys, and what Qt asks its catalogue about the language.
        if (qstrcmp(context, "QShortcut") == 0 || qstrncmp(text, "QT_", 3) == 0)
            return {};
        const QString source = QString::fromUtf8(text);
        const QString made = isFormat(source) ? source : translated(source, m_script);
        return m_script == Script::Arabic ? language::directed(made) : made;
    }

private:
    Script m_script;
};

} // namespace

QString translated(const QString &source, Script script)
{
    if (source.trimmed().isEmpty())
        return source;
    QString text;
    qsizetype end = 0;
    const auto addWords = [&](qsizetype until) {
        for (const QChar letter : source.sliced(end, until - end))
            text += script == Script::Latin ? accented(letter) : arabic(letter);
    };
    for (auto found = kept().globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        addWords(match.capturedStart());
        text += match.captured();
        end = match.capturedEnd();
    }
    addWords(source.size());
    if (script == Script::Arabic)
        return text;
    const qsizetype wanted = source.size() * 14 / 10;
    for (qsizetype i = text.size() + 2; i < wanted; ++i)
        text += i % 6 == 0 ? u' ' : u'ö';
    return u'[' + text + u']';
}

Loaded::Loaded(Script script, Qt::LayoutDirection direction)
    : m_translator(std::make_unique<Translator>(script))
{
    language::use(script == Script::Latin ? u"en"_s : u"ar"_s);
    QGuiApplication::setLayoutDirection(direction);
    QCoreApplication::installTranslator(m_translator.get());
}

Loaded::~Loaded()
{
    QCoreApplication::removeTranslator(m_translator.get());
    language::use(u"en"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace pseudolocale
