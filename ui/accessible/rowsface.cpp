// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsface.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>

#include <vector>

namespace {

constexpr char opensRows[] = "opensRows";

/// One row. It is known by its place, so it always speaks of what stands there now.
class RowFace final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowFace(QAbstractItemView &list, int row)
        : m_list(&list)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_list && m_list->model() && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_list);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return index().data(Qt::AccessibleDescriptionRole).toString();
        if (kind != QAccessible::Name)
            return {};
        const QString name = index().data(Qt::AccessibleTextRole).toString();
        return name.isEmpty() ? index().data().toString() : name;
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_list->visualRect(index());
        return {m_list->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_list->currentIndex() == index();
        state.disabled = !m_list->isEnabled() || !(index().flags() & Qt::ItemIsEnabled);
        state.selectable = true;
        state.selected = m_list->selectionModel()->isSelected(index());
        state.focusable = true;
        state.focused = isCurrent && m_list->hasFocus();
        state.active = isCurrent;
        const auto *view = qobject_cast<const QListView *>(m_list);
        state.invisible = !m_list->isVisible() || (view && view->isRowHidden(m_row));
        state.offscreen = !m_list->visualRect(index()).intersects(m_list->viewport()->rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || state().disabled)
            return;
        m_list->setCurrentIndex(index());
        if (name == setFocusAction())
            return m_list->setFocus(Qt::OtherFocusReason);
        if (name != pressAction())
            return;
        // The list may be gone after the first of them.
        const QPointer<QAbstractItemView> list = m_list;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent enter(type, Qt::Key_Return, Qt::NoModifier);
            if (list)
                QCoreApplication::sendEvent(list, &enter);
        }
    }

private:
    QModelIndex index() const { return m_list->model()->index(m_row, 0, m_list->rootIndex()); }

    const QPointer<QAbstractItemView> m_list;
    const int m_row;
};

/// A list, whose rows are made when they are asked for.
class RowsFace final : public QAccessibleWidget
{
public:
    explicit RowsFace(QAbstractItemView &list)
        : QAccessibleWidget(&list, QAccessible::List)
        , m_list(list)
    {
    }
    ~RowsFace() override
    {
        for (const QAccessible::Id row : m_rows) {
            if (row != 0)
                QAccessible::deleteAccessibleInterface(row);
        }
    }
    Q_DISABLE_COPY_MOVE(RowsFace)

    int childCount() const override
    {
        return m_list.model() ? m_list.model()->rowCount(m_list.rootIndex()) : 0;
    }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (m_rows.size() <= size_t(row))
            m_rows.resize(size_t(row) + 1);
        QAccessible::Id &id = m_rows.at(size_t(row));
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new RowFace(m_list, row));
        return QAccessible::accessibleInterface(id);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_list.indexAt(m_list.viewport()->mapFromGlobal(QPoint(x, y))).row());
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_list.hasFocus() ? child(m_list.currentIndex().row()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (!child)
            return -1;
        const auto found
            = std::find(m_rows.begin(), m_rows.end(),
                        QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)));
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

private:
    QAbstractItemView &m_list;
    mutable std::vector<QAccessible::Id> m_rows; ///< 0: nobody asked for it yet
};

QAccessibleInterface *rowsFace(const QString &, QObject *object)
{
    auto *list = qobject_cast<QAbstractItemView *>(object);
    return list && list->property(opensRows).isValid() ? new RowsFace(*list) : nullptr;
}

} // namespace

void openRowsByPress(QAbstractItemView &list)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(rowsFace);
        return true;
    }();
    Q_UNUSED(isInstalled)
    list.setProperty(opensRows, true);
}
