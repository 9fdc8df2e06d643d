// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The language of every text for people. The command line uses English alone.
namespace language {

/// The languages whose words are in the program: `pt_BR` and the like. The first is English, in
/// which the sources are written.
QStringList all();
/// What its speakers call it: `Deutsch`.
QString nameOf(const QString &code);
/// The language for a person who reads `wanted` (names such as `de-AT`, the best one first).
/// English if there is none of them.
QString bestFor(const QStringList &wanted);
/// `chosen` if it is one of `all`, else the best one for the desktop's languages.
QString orDesktops(const QString &chosen);
/// The language that is used now.
QString current();
/// Loads the words of `code`, those of Qt too, and makes its locale the default one. The text that
/// was made before stays as it is. Needs QCoreApplication; for the main thread.
void use(const QString &code);

/// A translation into a language that is read from right to left: what is put into it has a
/// direction of its own, and the sentence has the language's.
QString directed(QString translation);
/// Text of its own direction within a line that is read from right to left: there a phone number
/// or an address would otherwise be torn apart. In other languages it is `text` itself.
QString isolated(const QString &text);
/// Several isolated texts in the order in which one reads, although none of them says which it is.
QString inReadingOrder(const QString &line);
/// "old → new"; from right to left where the language is.
QString changed(const QString &before, const QString &after);
/// Without the marks that keep the direction of a text within it: for what leaves the window as
/// plain text, where they are shown as boxes.
QString withoutMarks(QString text);

} // namespace language
