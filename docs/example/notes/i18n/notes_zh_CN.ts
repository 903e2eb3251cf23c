<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>NotesBoardPage</name>
    <message>
        <source>Notes</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>What should everybody know?</source>
        <translation>想让大家知道什么？</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>贴上</translation>
    </message>
</context>
</TS>
