// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

/// A language for tests: "Send…" becomes "[Şéñd…öö]". So one sees which texts are not
/// translated, and whether there is room for longer words. Places (%1, %n), tags, keys and the
/// letter of an Alt key stay as they are.
namespace pseudolocale {

enum class Script {
    Latin, ///< with accents, and 40 % longer
    Arabic, ///< letters that are read from right to left, as long as the English text
};

QString translated(const QString &source, Script script);

/// The language of the program while it lives; then it is English again.
class Loaded final
{
public:
    /// `direction` is that of the layout. Latin words in a window that is read from right to left
    /// are as wide as in one that is not.
    Loaded(Script script, Qt::LayoutDirection direction);
    ~Loaded();
    Q_DISABLE_COPY_MOVE(Loaded)

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace pseudolocale
