@echo off
rem Runs Placebook with the Java beside it. Drag files or a folder onto it, or name a command.
setlocal
chcp 65001 >nul
"%~dp0runtime\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %PLACEBOOK_JAVA_OPTS% -jar "%~dp0placebook.jar" %*
set "code=%ERRORLEVEL%"
rem Nothing or a file was named, so no command was typed: the window stays open until it was read.
if "%~1"=="" (pause) else if exist "%~1" pause
exit /b %code%
