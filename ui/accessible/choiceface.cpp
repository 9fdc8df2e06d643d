// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceface.h"

#include "face.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

class ChoiceFace final : public QAccessibleWidget
{
public:
    explicit ChoiceFace(QComboBox &box)
        : QAccessibleWidget(&box, QAccessible::ComboBox)
        , m_box(box)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_box.currentText();
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const QString name = QAccessibleWidget::text(kind); // its own, or its label's
        return name.isEmpty() ? m_box.currentText() : u"%1: %2"_s.arg(name, m_box.currentText());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = openList() != nullptr;
        state.collapsed = openList() == nullptr;
        return state;
    }
    int childCount() const override { return openList() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(openList()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == openList() ? 0 : -1;
    }
    QStringList actionNames() const override
    {
        return m_box.isEnabled() ? QStringList {showMenuAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() || !m_box.isEnabled())
            return QAccessibleWidget::doAction(name);
        openList() ? m_box.hidePopup() : m_box.showPopup();
    }

private:
    /// Null while it is closed. `QComboBox::view` would make it.
    QAbstractItemView *openList() const
    {
        auto *list = m_box.findChild<QAbstractItemView *>();
        return list && list->isVisible() ? list : nullptr;
    }

    QComboBox &m_box;
};

} // namespace

void nameChoices()
{
    installFace<QComboBox, ChoiceFace>();
}
