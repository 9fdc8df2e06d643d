// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldhead.h"

#include "elidedlabel.h"
#include "icons.h"
#include "keytext.h"
#include "quietlabel.h"
#include "tokens.h"
#include "tooltip.h"
#include "units.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

FieldHead::FieldHead(const QString &path, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_name(name)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins({});
    m_line->setSpacing(units(6));
    m_line->addStrut(units(24));
    m_line->addStretch();
}

/// Adds a part before the stretch.
void FieldHead::add(QWidget *part)
{
    const int places = m_line->count() - (m_undo ? 1 : 0) - (m_menu ? 1 : 0);
    m_line->insertWidget(places - 1, part);
}

void FieldHead::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new ElidedLabel(QString(text).replace(u'&', u"&&"_s), this);
    label->setTextFormat(Qt::PlainText);
    setPlainToolTip(*label, text);
    label->setBuddy(buddy);
    add(label);
}

void FieldHead::addOptional()
{
    //: Beside the label of a field: it may be left empty
    m_optional = new QuietLabel(tr("optional"), this);
    m_optional->setObjectName(m_path % u"#optional");
    m_optional->setWordWrap(false);
    m_optional->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    add(m_optional);
}

void FieldHead::addSwitch(QWidget *box)
{
    add(box);
}

void FieldHead::showState(const QString &word, bool isChange)
{
    if (m_state ? m_state->text() == word : word.isEmpty())
        return;
    if (!m_state) {
        m_state = new QLabel(this);
        m_state->setObjectName(m_path % u"#state");
        add(m_state);
    }
    m_state->setText(word);
    m_state->setForegroundRole(isChange ? theme::accentRole : theme::quietRole);
    QFont font = hintFont(this->font());
    font.setWeight(isChange ? QFont::DemiBold : QFont::Normal);
    m_state->setFont(font);
    m_state->setVisible(!word.isEmpty());
    if (m_optional)
        m_optional->setVisible(word.isEmpty());
}

QToolButton *newHeadButton(const QString &name, const QIcon &sign, const QString &text,
                           QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(sign);
    button->setIconSize({units(16), units(16)});
    button->setFixedSize(units(24), units(24));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

void FieldHead::showUndo(bool isWanted)
{
    if (!m_undo && isWanted) {
        //: %1 is a key: Alt+Backspace
        const QString text = tr("Undo this field (%1)").arg(keyText(Qt::ALT | Qt::Key_Backspace));
        m_undo = newHeadButton(m_path % u"#undo", icon(u"undo"_s), text, this);
        m_undo->setAccessibleDescription(m_name);
        m_line->insertWidget(m_line->count() - (m_menu ? 1 : 0), m_undo);
        connect(m_undo, &QToolButton::clicked, this, &FieldHead::undoWanted);
    }
    if (m_undo)
        m_undo->setVisible(isWanted);
}

void FieldHead::showMenuButton(bool isWanted)
{
    if (!m_menu && isWanted) {
        //: What else can be done with this field. %1 is a key: Menu
        const QString text = tr("More for this field (%1)").arg(keyText(Qt::Key_Menu));
        m_menu = newHeadButton(m_path % u"#menu", icon(u"more"_s), text, this);
        m_menu->setAccessibleDescription(m_name);
        m_line->addWidget(m_menu);
        connect(m_menu, &QToolButton::clicked, this,
                [this] { emit menuWanted(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    }
    if (m_menu)
        m_menu->setVisible(isWanted);
}
