// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblewalk.h"

#include "units.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Role = QAccessible::Role;

QString wordOf(Role role)
{
    return QString::fromLatin1(qAccessibleRoleString(role));
}

/// A thing that a screen reader finds.
struct Node
{
    QAccessibleInterface *face;
    QAccessibleInterface *around;

    QWidget *widget() const { return qobject_cast<QWidget *>(face->object()); }
    QString name() const
    {
        QString name = face->text(QAccessible::Name);
        const auto labels = face->relations(QAccessible::Label);
        if (name.isEmpty() && !labels.isEmpty())
            name = labels.constFirst().first->text(QAccessible::Name);
        return name;
    }
    QString description() const { return face->text(QAccessible::Description); }
    bool isIn(Role role) const { return around && around->role() == role; }
    QStringList actions() const
    {
        auto *actions = face->actionInterface();
        return actions ? actions->actionNames() : QStringList();
    }
    bool isPressed() const
    {
        const QStringList able = actions();
        return able.contains(QAccessibleActionInterface::pressAction())
            || able.contains(QAccessibleActionInterface::toggleAction())
            || able.contains(QAccessibleActionInterface::showMenuAction());
    }
    bool isUsed() const
    {
        const QWidget *own = widget();
        return isPressed()
            || (own ? bool(own->focusPolicy() & Qt::TabFocus) : bool(face->state().focusable));
    }
    /// How a line about it begins.
    QString about() const
    {
        const QObject *object = face->object();
        const QString kind
            = object ? QString::fromLatin1(object->metaObject()->className()) : u"item"_s;
        const QString own = object ? object->objectName() : QString();
        return u"%1 %2 “%3” (%4)"_s.arg(kind, own, name(), wordOf(face->role()));
    }
};

void collect(QAccessibleInterface *face, QAccessibleInterface *around, QList<Node> &nodes)
{
    if (!face || !face->isValid() || face->state().invisible)
        return;
    nodes += Node {face, around};
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), face, nodes);
}

/// The visible things of the window. Other windows (menus, lists of combo boxes) are not.
QList<Node> nodesOf(QWidget &window)
{
    QList<Node> nodes;
    collect(QAccessible::queryAccessibleInterface(&window), nullptr, nodes);
    nodes.removeIf([&](const Node &node) {
        const QWidget *widget = node.widget();
        return widget && (widget->window() != &window || !widget->isVisible());
    });
    return nodes;
}

QList<Node> usedOf(QWidget &window)
{
    QList<Node> nodes = nodesOf(window);
    nodes.removeIf([&](const Node &node) {
        return node.widget() == &window || !node.isUsed() || node.isIn(QAccessible::Table);
    });
    return nodes;
}

/// Roles that a widget of this class may have. Empty: any.
QList<Role> rolesOf(const QWidget &widget)
{
    if (qobject_cast<const QCheckBox *>(&widget))
        return {QAccessible::CheckBox};
    if (qobject_cast<const QRadioButton *>(&widget))
        return {QAccessible::RadioButton};
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->isCheckable() && tool->arrowType() == Qt::NoArrow)
        return {QAccessible::CheckBox};
    if (qobject_cast<const QAbstractButton *>(&widget))
        return {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
                QAccessible::PageTab};
    if (qobject_cast<const QComboBox *>(&widget))
        return {QAccessible::ComboBox};
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget))
        return {QAccessible::EditableText};
    if (qobject_cast<const QTableView *>(&widget))
        return {QAccessible::Table};
    if (qobject_cast<const QAbstractItemView *>(&widget))
        return {QAccessible::List};
    return {};
}

bool hasHtml(const QString &text)
{
    static const QRegularExpression markup(u"</?[a-zA-Z][^<>]*>|&(?:[a-z]+|#\\d+);"_s);
    return text.contains(markup);
}

/// The whole that a press hits: a tick and its sentence are one.
QRect targetOf(const Node &node)
{
    QRect target = node.face->rect();
    for (const auto &[label, relation] : node.face->relations(QAccessible::Label)) {
        auto *text = qobject_cast<QLabel *>(label->object());
        if (qobject_cast<QCheckBox *>(node.face->object()) && text)
            target = target.united(label->rect());
    }
    return target;
}

/// The widgets that the key passes until it is where it began. When it never comes there, the last
/// of them is one that it passed before.
QList<QWidget *> wayOf(QWidget &window, Qt::Key key)
{
    QList<QWidget *> way;
    const auto shift = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    // A heading may have the focus, although no Tab key leads to it.
    const QWidget *now = window.focusWidget();
    if (!now || !(now->focusPolicy() & Qt::TabFocus))
        QTest::keyClick(&window, key, shift);
    for (QWidget *focus = window.focusWidget(); focus && focus != way.value(0);
         focus = window.focusWidget()) {
        const bool isPassed = way.contains(focus);
        way += focus;
        if (isPassed)
            break;
        QTest::keyClick(focus, key, shift);
    }
    return way;
}

/// The child of `around` that holds `widget`.
const QWidget *partWith(const QWidget &around, const QWidget *widget)
{
    while (widget->parentWidget() != &around)
        widget = widget->parentWidget();
    return widget;
}

/// Whether `next` is where nobody who reads looks after `before`: above it, or left of it. What
/// scrolls makes no difference, because the parts of what holds both are compared.
bool isBackwards(const QWidget &before, const QWidget &next)
{
    const QWidget *around = &before;
    while (around != &next && !around->isAncestorOf(&next))
        around = around->parentWidget();
    if (around == &before || around == &next)
        return false;
    const QRect first = partWith(*around, &before)->geometry();
    const QRect second = partWith(*around, &next)->geometry();
    const bool sameLine = first.top() <= second.bottom() && second.top() <= first.bottom();
    if (sameLine)
        return second.right() < first.left();
    // What begins further right is the next column, or the next field after the message of one.
    return second.bottom() < first.top() && second.left() <= first.left();
}

/// Whether the name or the description of the thing names a key that the manual lists.
bool namesAKey(const Node &node, const QString &manual)
{
    static const QRegularExpression keys(
        u"((?:(?:Ctrl|Alt|Shift)\\+)+[\\w,]+|Menu(?=\\))|F\\d+|Esc)"_s);
    const QString said = node.name() + u' ' + node.description();
    auto found = keys.globalMatch(said);
    while (found.hasNext()) {
        if (manual.contains(found.next().captured()))
            return true;
    }
    return false;
}

bool isOnTheWay(const Node &node, const QList<QWidget *> &way)
{
    QWidget *widget = node.widget();
    if (widget && way.contains(widget))
        return true;
    const QList<Role> groups {QAccessible::List, QAccessible::PageTabList};
    auto *around = node.around ? qobject_cast<QWidget *>(node.around->object()) : nullptr;
    const auto *choice = qobject_cast<QRadioButton *>(widget);
    return std::any_of(way.begin(), way.end(), [&](QWidget *one) {
        const auto *other = qobject_cast<QRadioButton *>(one);
        if (choice && other) // the arrows go from one to the other
            return choice->group() ? choice->group() == other->group()
                                   : one->parentWidget() == around;
        return around && groups.contains(node.around->role())
            && (one == around || around->isAncestorOf(one));
    });
}

/// The label or text with this object name, when it is seen.
QString seenText(QWidget &window, const QString &name)
{
    const auto found = window.findChildren<QWidget *>(name);
    for (QWidget *one : found) {
        if (!one->isVisible())
            continue;
        if (auto *label = qobject_cast<QLabel *>(one))
            return label->text();
        QStringList sentences;
        for (QLabel *label : one->findChildren<QLabel *>()) {
            if (label->isVisible())
                sentences += label->accessibleName();
        }
        return sentences.join(u' ').trimmed();
    }
    return {};
}

} // namespace

QStringList accessiblewalk::faultsOfNames(QWidget &window)
{
    QStringList faults;
    QSet<QString> known;
    for (const Node &node : nodesOf(window)) {
        for (const QString &text : {node.name(), node.description()}) {
            // A name may quote what a person typed, but not how Qt is told to draw it.
            if (hasHtml(text))
                faults += u"markup: "_s + node.about() + u": "_s + text;
        }
    }
    for (const Node &node : usedOf(window)) {
        if (node.name().trimmed().isEmpty()) {
            faults += u"unnamed: "_s + node.about();
            continue;
        }
        const bool isRow = node.around && node.face->role() == QAccessible::ListItem;
        const QString list = isRow ? node.around->text(QAccessible::Name) : QString();
        const QString whole
            = QStringList {list, node.name(), node.description(), wordOf(node.face->role())}.join(
                u'\n');
        if (known.contains(whole))
            faults += u"twice: "_s + node.about();
        known += whole;
    }
    return faults;
}

QStringList accessiblewalk::faultsOfRoles(QWidget &window)
{
    QStringList faults;
    for (const Node &node : nodesOf(window)) {
        const QWidget *widget = node.widget();
        const QList<Role> roles = widget ? rolesOf(*widget) : QList<Role>();
        if (!roles.isEmpty() && !roles.contains(node.face->role()))
            faults += u"role: "_s + node.about();
        const QAccessible::State state = node.face->state();
        if (state.expandable && !qobject_cast<const QComboBox *>(widget)
            && state.expanded == state.collapsed)
            faults += u"neither open nor closed: "_s + node.about();
        if (!node.isIn(QAccessible::List) || node.widget())
            continue;
        if (node.face->role() != QAccessible::ListItem)
            faults += u"role: "_s + node.about();
        if (!state.selectable || !state.focusable)
            faults += u"cannot be chosen: "_s + node.about();
        if (!node.actions().contains(QAccessibleActionInterface::pressAction()))
            faults += u"cannot be pressed: "_s + node.about();
    }
    return faults;
}

QStringList accessiblewalk::faultsOfStates(QWidget &window)
{
    QStringList faults;
    for (const Node &node : usedOf(window)) {
        QWidget *widget = node.widget();
        if (!widget)
            continue;
        if (widget->objectName().startsWith(u'/')) {
            for (const char *part : {"#state", "#was", "#note", "#hint"}) {
                const QString seen
                    = seenText(window, widget->objectName() + QString::fromLatin1(part));
                if (!node.description().contains(seen))
                    faults += u"not said: "_s + node.about() + u": "_s + seen;
            }
        }
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isRead = label && label->focusPolicy() & Qt::TabFocus;
        auto *text = node.face->textInterface();
        const QString read
            = text ? text->text(0, text->characterCount()) : node.face->text(QAccessible::Value);
        if (isRead && read != label->text())
            faults += u"value not read: "_s + node.about();
    }
    return faults;
}

QStringList accessiblewalk::faultsOfTargets(QWidget &window)
{
    QStringList faults;
    const int least = units(24);
    for (const Node &node : usedOf(window)) {
        if (!node.isPressed() || node.face->state().offscreen)
            continue;
        const QSize size = targetOf(node).size();
        if (size.width() < least || size.height() < least)
            faults += u"small: %1: %2×%3"_s.arg(node.about()).arg(size.width()).arg(size.height());
    }
    return faults;
}

QStringList accessiblewalk::faultsOfKeys(QWidget &window, const QString &manual)
{
    QStringList faults;
    // A field that is left may say something new, with buttons of its own: that is one round.
    const QList<QWidget *> first = wayOf(window, Qt::Key_Tab);
    const QList<QWidget *> way = wayOf(window, Qt::Key_Tab);
    if (way.isEmpty())
        return {u"nothing has the focus"_s};
    QList<QWidget *> back = wayOf(window, Qt::Key_Backtab);
    if (back.size() > 1)
        std::reverse(back.begin() + 1, back.end());
    for (const QList<QWidget *> &round : {first, way}) {
        // A list over the work goes when it is left.
        if (round.constFirst()->isVisible() && round.indexOf(round.constLast()) != round.size() - 1)
            faults += u"no circle: it passes %1 twice"_s.arg(round.constLast()->objectName());
    }
    for (qsizetype i = 0; i < std::max(way.size(), back.size()); ++i) {
        if (way.value(i) == back.value(i))
            continue;
        const auto named = [](QWidget *one) { return one ? one->objectName() : u"nothing"_s; };
        faults += u"another way back: %1 and %2"_s.arg(named(way.value(i)), named(back.value(i)));
        break;
    }
    // The way begins where the focus was, so its end may be anywhere. It jumps back once.
    QStringList jumps;
    for (qsizetype i = 0; i < way.size(); ++i) {
        QWidget *next = way.at((i + 1) % way.size());
        if (isBackwards(*way.at(i), *next))
            jumps += u"order: from %1 to %2"_s.arg(way.at(i)->objectName(), next->objectName());
    }
    if (jumps.size() > 1)
        faults += jumps;
    for (const Node &node : usedOf(window)) {
        if (node.face->state().disabled || isOnTheWay(node, way) || namesAKey(node, manual))
            continue;
        faults += u"out of reach: "_s + node.about();
    }
    return faults;
}

QStringList accessiblewalk::faultsOfMnemonics(QWidget &window)
{
    QMultiMap<QString, QString> users;
    const auto add = [&users](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            users.insert(key, text);
    };
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            add(button->text());
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            add(label->text());
        if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        }
    }
    QStringList faults;
    for (const QString &key : users.uniqueKeys()) {
        if (users.count(key) > 1)
            faults += key + u": "_s + QStringList(users.values(key)).join(u", "_s);
    }
    return faults;
}

namespace {

QStringList saidOf(const Node &node)
{
    QStringList said {node.name(), node.description(), node.face->text(QAccessible::Value),
                      node.face->text(QAccessible::Help)};
    if (auto *text = node.face->textInterface())
        said += text->text(0, text->characterCount());
    return said;
}

/// What is on the widget, whatever a screen reader is told.
QStringList shownOn(const QWidget &widget)
{
    QStringList shown {widget.toolTip(), widget.windowTitle()};
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    for (const char *text : {"text", "title", "plainText", "currentText", "placeholderText"}) {
        if (!line || qstrcmp(text, "text") != 0)
            shown += widget.property(text).toString();
    }
    if (line)
        shown += line->displayText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
                const QModelIndex cell = model.index(row, column, view->rootIndex());
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                      int(Qt::AccessibleDescriptionRole)})
                    shown += cell.data(role).toString();
            }
        }
    }
    return shown;
}

} // namespace

QStringList accessiblewalk::textsOf(QWidget &window)
{
    QStringList texts {u"title: "_s + window.windowTitle()};
    for (const Node &node : nodesOf(window))
        texts += QStringList {node.about(), saidOf(node).join(u'|')}.join(u": "_s);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window)
            texts += QStringList {QString::fromLatin1(widget->metaObject()->className()),
                                  widget->objectName(), shownOn(*widget).join(u'|')}
                         .join(u": "_s);
    }
    return texts;
}

QStringList accessiblewalk::faultsOfSecrets(QWidget &window, const QStringList &hidden)
{
    QStringList faults;
    for (const Node &node : nodesOf(window)) {
        const QStringList said = saidOf(node);
        for (const QString &secret : hidden) {
            if (said.join(u'\n').contains(secret))
                faults += u"said: "_s + node.about();
        }
    }
    return faults;
}
