// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "amendstyle.h"
#include "focusring.h"

#include <QApplication>

static const Tokens *appliedTokens = nullptr;

namespace theme {

QPalette palette(const Tokens &tokens)
{
    QPalette palette(tokens.surface, tokens.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::HighlightedText}) {
        palette.setColor(role, tokens.text);
        palette.setColor(QPalette::Disabled, role, tokens.quiet);
    }
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.sunken);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.edge);
    palette.setColor(QPalette::Shadow, tokens.edge);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.quiet);
    palette.setColor(accentRole, tokens.accent);
    palette.setColor(dangerRole, tokens.danger);
    palette.setColor(warningRole, tokens.warning);
    palette.setColor(quietRole, tokens.quiet);
    return palette;
}

const Tokens &tokens()
{
    return appliedTokens ? *appliedTokens : tokensOf(Theme::Light, Contrast::Normal);
}

void apply(Theme theme, Contrast contrast)
{
    appliedTokens = &tokensOf(theme, contrast);
    if (!qobject_cast<AmendStyle *>(QApplication::style())) {
        QApplication::setStyle(new AmendStyle);
        new FocusRing;
    }
    QApplication::setPalette(palette(*appliedTokens));
}

} // namespace theme
